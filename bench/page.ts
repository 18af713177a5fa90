import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a browser fetches to show a page, by kind, as paths of files. */
export interface PageFiles {
  html: string;
  css: string[];
  /** Scripts with what they import at once. */
  script: string[];
  /** Fonts that the styles name. */
  fonts: string[];
}

/** The files of a page of a built site that lies at the root of its address. */
export function filesOf(folder: string, page: string): PageFiles {
  const text = readFileSync(page, 'utf8');
  const own = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, url = '']) => join(folder, url));
  const css = own(/<link rel="stylesheet" href="(\/[^"]+)"/g);
  return {
    html: page,
    css,
    script: [...new Set(own(/<script[^>]* src="(\/[^"]+)"/g).flatMap(withImports))],
    fonts: css.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/@font-face\s*\{[^}]*url\(["']?([^"')]+)/g)].map(
        ([, url = '']) => url,
      ),
    ),
  };
}

/** A script and all that it imports at once. */
function withImports(path: string): string[] {
  const imports = [
    ...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*["'](\.\/[^"']+)["']/g),
  ];
  return [path, ...imports.flatMap(([, name = '']) => withImports(join(dirname(path), name)))];
}
