import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { base, cacheFolder, site } from './src/hosting/environment.ts';
import { headers } from './src/hosting/headers.ts';
import { sitemapOptions } from './src/hosting/sitemap.ts';
import { offlineEditions } from './src/integrations/offline-editions.ts';
import { publish } from './src/integrations/publish.ts';
import { searchIndex } from './src/integrations/search-index.ts';

export default defineConfig({
  site,
  base,
  cacheDir: cacheFolder,
  trailingSlash: 'always',
  // A page that two files claim must stop the build instead of one silently winning.
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never' },
  markdown: {
    // Straight quotes and hyphens stay as written: they are part of commands and messages.
    processor: satteri({ features: { smartPunctuation: false } }),
    // Prism marks up with classes; Shiki would need inline styles, which the policy forbids.
    syntaxHighlight: 'prism',
  },
  integrations: [mdx(), sitemap(sitemapOptions()), searchIndex(), offlineEditions(), publish()],
  vite: {
    plugins: [tailwindcss()],
    // No data: URLs and no inlined scripts, so that one strict policy fits every page.
    build: {
      assetsInlineLimit: 0,
      // What a click loads is small: the helper that loads its parts in parallel would cost more.
      modulePreload: false,
      rolldownOptions: {
        onLog(level, log, report) {
          // Each MDX file of a collection carries a directive for Astro itself; nothing is lost.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
  server: { headers },
});
