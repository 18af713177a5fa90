import { Zip, ZipDeflate } from 'fflate';
import type { Files, Write } from './files.ts';

/**
 * Writes a zip of the files below one folder, with the same bytes at each time and place: the date is
 * fixed, and local because zip knows no time zones. Holds one file at a time. Throws what `write` throws.
 */
export function zip(files: Files, folder: string, write: Write): void {
  const archive = new Zip((error, chunk) => {
    if (error !== null) throw error;
    write(chunk);
  });
  for (const [path, make] of files) {
    const entry = new ZipDeflate(`${folder}/${path}`, { level: 9 });
    entry.mtime = new Date(2020, 0, 1);
    archive.add(entry);
    entry.push(make(), true);
  }
  archive.end();
}
