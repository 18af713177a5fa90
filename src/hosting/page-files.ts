import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { base, contentFolder } from './environment.ts';
import { lastChanges } from './history.ts';

let changes: ReadonlyMap<string, string> | undefined;

/** Day of the last commit of the content file behind a page, "2026-11-23", by the page's address; undefined where git does not know. */
export function lastChange(address: string): string | undefined {
  const file = contentFile(pathOf(address));
  changes ??= lastChanges();
  return file === undefined ? undefined : changes.get(relative('.', file));
}

/** Whether a page has a file of content or a template of its own, as short links have not. */
export function hasFile(address: string): boolean {
  const path = pathOf(address);
  return (contentFile(path) ?? templateFile(path)) !== undefined;
}

/** "https://example.com/docs/winsock/functions/connect/" → "functions/connect/" */
function pathOf(url: string): string {
  return new URL(url, 'https://localhost').pathname.slice(base.replace(/\/?$/, '/').length);
}

/** Pages of functions, runtimes and guides are in folders of the same names, those of codes at the top. */
function contentFile(path: string): string | undefined {
  const name = path.slice(0, -1);
  return [`codes/${name}.mdx`, `${name}.yaml`, `${name}.mdx`]
    .map((file) => `${contentFolder}/${file}`)
    .find((file) => existsSync(file));
}

function templateFile(path: string): string | undefined {
  return [`src/pages/${path.slice(0, -1)}.astro`, `src/pages/${path}index.astro`].find((file) =>
    existsSync(file),
  );
}
