import { globSync, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A file that answers a path. */
export interface Found {
  file: string;
  /** It is the page of a folder, whose slash the path lacks. */
  lacksSlash: boolean;
}

/** The file that a host finds for a path in a built folder; undefined where there is none. */
export async function findFile(folder: string, path: string): Promise<Found | undefined> {
  const page = join(folder, path, 'index.html');
  if (!path.endsWith('/') && (await isFile(join(folder, path))))
    return { file: join(folder, path), lacksSlash: false };
  return (await isFile(page)) ? { file: page, lacksSlash: !path.endsWith('/') } : undefined;
}

function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** The rules of `_redirects`: from a path with a slash to a path. */
export function readRedirects(folder: string): Map<string, string> {
  return new Map(
    readFileSync(join(folder, '_redirects'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [from = '', to = ''] = line.split(' ');
        return [from, to];
      }),
  );
}

/** Paths of files and folders as they are written, by their lower-case form. Throws where two collide. */
export function byLowerCase(folder: string): Map<string, string> {
  const paths = new Map<string, string>();
  for (const entry of globSync('**/*', { cwd: folder, withFileTypes: true })) {
    const path = `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`;
    for (const form of entry.isDirectory() ? [path, `${path}/`] : [path]) {
      if (paths.has(form.toLowerCase())) throw new Error(`${form} is there in two cases.`);
      paths.set(form.toLowerCase(), form);
    }
  }
  return paths;
}
