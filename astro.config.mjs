import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { dataFormat } from './src/hosting/data-format.ts';
import { base, cacheFolder, site } from './src/hosting/environment.ts';
import { builtHeaders } from './src/hosting/built-headers.ts';
import { devPolicy, headersFor, styleMark } from './src/hosting/headers.ts';
import { sitemapOptions } from './src/hosting/sitemap.ts';
import { finish } from './src/finish/finish.ts';
import { publish } from './src/integrations/publish.ts';
import { twoScripts, withoutPreloads } from './src/integrations/scripts.ts';

export default defineConfig({
  site,
  base,
  cacheDir: cacheFolder,
  trailingSlash: 'always',
  // A page that two files claim must stop the build instead of one silently winning.
  prerenderConflictBehavior: 'error',
  // Two at a time: while a card is compressed on another thread, the next page is rendered.
  build: { concurrency: 2, inlineStylesheets: 'never' },
  integrations: [mdx(), sitemap(sitemapOptions()), finish(), publish()],
  vite: {
    define: { DATA_FORMAT: JSON.stringify(dataFormat) },
    plugins: [tailwindcss(), twoScripts(), withoutPreloads()],
    // No data: URLs and no inlined scripts, so that one strict policy fits every page.
    build: { assetsInlineLimit: 0 },
  },
  server: ({ command }) => ({
    headers:
      command === 'dev'
        ? { ...headersFor(styleMark), 'Content-Security-Policy': devPolicy }
        : builtHeaders('dist'),
  }),
  // Its script and its markup would need a hole in the policy each.
  devToolbar: { enabled: false },
});
