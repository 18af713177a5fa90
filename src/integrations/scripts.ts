import type { Plugin } from 'vite';

/**
 * Bundles what every page loads, and what focus on the search box loads, into one file each: parts that load one
 * after the other would cost more. A folder's file takes with it what its scripts import.
 */
export function twoScripts(): Plugin {
  return {
    name: 'two-scripts',
    configEnvironment: (name) =>
      name !== 'client'
        ? undefined
        : {
            build: {
              modulePreload: false,
              rolldownOptions: {
                // A label takes no bytes but its own.
                optimization: { inlineConst: { mode: 'all' } },
                output: {
                  codeSplitting: {
                    groups: [
                      { name: 'page', priority: 2, test: /src[\\/]elements[\\/]every-page[\\/]/ },
                      { name: 'search', test: /src[\\/]elements[\\/]search[\\/]/ },
                    ],
                  },
                },
              },
            },
          },
  };
}

/** Vite's own name for the module through which it leads every `import()`. */
const preloadHelper = '\0vite/preload-helper.js';

/**
 * Lets `import()` be what it is. Vite leads it through a helper that loads the styles of what is imported and
 * reports failures to listeners; here nothing that is imported has styles, and nobody listens, so that every page
 * would carry it for nothing. Fails where a build no longer asks for the helper.
 */
export function withoutPreloads(): Plugin {
  let asked = false;
  return {
    name: 'without-preloads',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    load: {
      filter: { id: new RegExp(`^${preloadHelper}$`) },
      handler: () => {
        asked = true;
        return 'export const __vitePreload = (load) => load();';
      },
    },
    generateBundle() {
      if (!asked) this.error('Vite asks for no preload helper: see src/integrations/scripts.ts.');
    },
  };
}
