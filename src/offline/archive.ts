import { zipSync } from 'fflate';
import type { Files } from './edition.ts';

/**
 * A zip of the files below one folder, with the same bytes at each time and place: the date is fixed,
 * and local because zip knows no time zones.
 */
export function zip(files: Files, folder: string): Uint8Array {
  const entries = [...files].map(([path, content]) => [`${folder}/${path}`, content] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(2020, 0, 1) });
}
