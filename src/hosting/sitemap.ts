import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import type { SitemapOptions } from '@astrojs/sitemap';
import { base, contentFolder } from './environment.ts';
import { lastChanges } from './history.ts';

/**
 * What the sitemap lists: pages that a file of content or a template of their own stands behind, so
 * short links are not in it, nor is the page of search results. Pages of content carry the day of
 * their file's last commit.
 */
export function sitemapOptions(): SitemapOptions {
  const changes = lastChanges();
  return {
    filter: (page) => {
      const path = pathOf(page);
      return path !== 'search/' && (contentFile(path) ?? templateFile(path)) !== undefined;
    },
    serialize: (item) => {
      const file = contentFile(pathOf(item.url));
      const lastmod = file === undefined ? undefined : changes.get(relative('.', file));
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  };
}

/** "https://example.com/docs/winsock/functions/connect/" → "functions/connect/" */
function pathOf(url: string): string {
  return new URL(url).pathname.slice(base.replace(/\/?$/, '/').length);
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
