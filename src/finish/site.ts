import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findAll, type Page, parsePage } from './html.ts';
import { kindOf } from './paths.ts';

/** A site that Astro has written to a folder. */
export interface BuiltSite {
  /** Folder that holds it. */
  folder: string;
  /** Base that it was built for, with a slash at its end. */
  base: string;
  /** Its origin. */
  origin: URL;
}

/** Where a site is. */
type Folder = Pick<BuiltSite, 'folder'>;

/** Paths of all files of a site below its folder, with slashes, sorted. Throws where one is of no known kind. */
export function pathsOf({ folder }: Folder): string[] {
  const paths = globSync('**/{*,.*}', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'));
  for (const path of paths) kindOf(path);
  return [...new Set(paths)].toSorted();
}

/** The bytes of a file. Throws where there is none. */
export function readFile({ folder }: Folder, path: string): Buffer {
  return readFileSync(join(folder, path));
}

/** Writes a file anew. */
export function writeFile({ folder }: Folder, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** A page of a site, parsed. */
export function readPage(site: Folder, path: string): Page {
  return parsePage(readFile(site, path).toString());
}

/** Whether a page only leads to another: a short link, which marks itself. */
export function forwards(page: Page): boolean {
  return findAll(page, ({ attribs }) => 'data-forward' in attribs).length > 0;
}
