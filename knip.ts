import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    // Vite bundles these by their path: src/offline/bundle.ts.
    'src/offline/{client,one-file-client,pagefind-client}.ts',
    'src/worker/{service-worker,kill}.ts',
    // These stand in for src/elements/every-page/site-files.ts there.
    'src/offline/{site-files,one-file-data}.ts',
  ],
  project: ['*.{ts,mjs}', '{src,e2e,bench}/**/*.{ts,js,mjs,astro,css}'],
  ignoreDependencies: [
    // Fonts are read by their path: src/cards/render.ts.
    '@fontsource/ibm-plex-mono',
    '@fontsource/ibm-plex-sans',
    // A name that src/offline/bundle.ts gives to the library in the built site.
    'built-pagefind',
  ],
  // Programs of the system, which examples and tests use where they are.
  ignoreBinaries: ['apt-get', 'cl', 'unshare', 'wineboot', 'wineserver'],
  compilers: {
    // Knip's own compiler for Astro leaves <script src> out.
    astro: (source) =>
      `${/^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? ''}\n${imports(source, /<script src="(.+?)"/g)}`,
    // A stylesheet is all that imports Tailwind.
    css: (source) => imports(source, /@import '(.+?)'/g),
  },
};

export default config;

/** Import statements for what a pattern finds. */
function imports(source: string, pattern: RegExp): string {
  return [...source.matchAll(pattern)].map(([, file]) => `import '${file}';`).join('\n');
}
