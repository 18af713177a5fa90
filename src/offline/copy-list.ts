import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CopyList } from './kept.ts';

/** What a kept copy does without: short links (the 404 page knows them), cards, downloads, what hosts read. */
const left =
  /^(?:cards\/|schema\/|offline\/(?!index\.html)|pagefind\/pagefind-worker|service-worker|web\.config|robots\.txt|sitemap|changes\.xml|opensearch\.xml)/;

/** The list of files that a browser fetches when a reader keeps a copy of the built site. */
export function copyList(folder: string): CopyList {
  const files: CopyList['files'] = {};
  let bytes = 0;
  for (const file of globSync('**/*.*', { cwd: folder }).toSorted()) {
    const path = file.replaceAll('\\', '/');
    const content = readFileSync(join(folder, file));
    if (left.test(path) || (path.endsWith('.html') && content.includes('data-forward'))) continue;
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
    files[path.replace(/(^|\/)index\.html$/, '$1')] = [content.byteLength, hash];
    bytes += content.byteLength;
  }
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return { version, bytes, files };
}
