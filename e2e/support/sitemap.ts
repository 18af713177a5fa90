import { readFileSync } from 'node:fs';

/** Path of every page of the built site that search engines are told of. */
export const sitemapPaths = [
  ...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g),
].map(([, address = '']) => new URL(address).pathname);
