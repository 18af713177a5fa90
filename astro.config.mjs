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

// What focus on the search box loads is one small file: parts that preload each other would cost more.
const oneSearchScript = {
  name: 'one-search-script',
  /** @param {string} name */
  configEnvironment: (name) =>
    name !== 'client'
      ? undefined
      : {
          build: {
            modulePreload: false,
            rolldownOptions: {
              output: {
                codeSplitting: {
                  groups: [
                    {
                      name: 'page',
                      priority: 2,
                      test: /preload-helper|src\/offline\/kept-names|src\/elements\/(?:base|clipboard|copy-button|heading-links|page-address|page-tools|register-worker|site-files|site-search|theme-switch|trusted-scripts)\.ts/,
                    },
                    {
                      name: 'search',
                      test: /src\/(?:winsock\/(?!decoder|encoding|slices|summary)|elements\/(?:answers|combobox|full-text|old-tab|once|results|search-box))/,
                    },
                  ],
                },
              },
            },
          },
        },
};

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
    plugins: [tailwindcss(), oneSearchScript],
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
