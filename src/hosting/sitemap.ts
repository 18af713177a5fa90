import type { SitemapOptions } from '@astrojs/sitemap';
import { hasFile, lastChange } from './page-files.ts';

/**
 * What the sitemap lists: pages that a file of content or a template of their own stands behind, so
 * short links are not in it, nor is the page of search results. Pages of content carry the day of
 * their file's last commit.
 */
export function sitemapOptions(): SitemapOptions {
  return {
    filter: (page) => !page.endsWith('/search/') && hasFile(page),
    serialize: (item) => {
      const lastmod = lastChange(item.url);
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  };
}
