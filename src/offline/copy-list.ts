import { createHash } from 'node:crypto';
import { readFile } from '../finish/site.ts';
import type { CopyList } from './kept.ts';

/** The list of files that a browser fetches when a reader keeps a copy: those of a folder at the paths. */
export function copyList(folder: string, paths: readonly string[]): CopyList {
  const files: CopyList['files'] = {};
  let bytes = 0;
  for (const path of paths) {
    const content = readFile({ folder }, path);
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
    files[path.replace(/(^|\/)index\.html$/, '$1')] = [content.byteLength, hash];
    bytes += content.byteLength;
  }
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return { version, bytes, files };
}
