import { createHash } from 'node:crypto';
import type { CopyList } from './kept.ts';
import { kindOf } from '../finish/paths.ts';
import type { IndexedSite } from '../finish/index-text.ts';
import { pathsOf, readFile } from '../finish/site.ts';

/** The list of files that a browser fetches when a reader keeps a copy. It does without short links: the 404 page knows them. */
export function copyList(site: IndexedSite): CopyList {
  const files: CopyList['files'] = {};
  let bytes = 0;
  for (const path of pathsOf(site)) {
    if (kindOf(path).kept !== true || site.forwarding.has(path)) continue;
    const content = readFile(site, path);
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
    files[path.replace(/(^|\/)index\.html$/, '$1')] = [content.byteLength, hash];
    bytes += content.byteLength;
  }
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return { version, bytes, files };
}
