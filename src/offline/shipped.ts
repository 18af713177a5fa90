/** Work of others that reaches readers: the page /about/ names it, the bill of materials marks it. */
export const shipped = [
  {
    name: 'pagefind',
    label: 'Pagefind',
    license: 'MIT',
    url: 'https://github.com/Pagefind/pagefind',
    what: 'The full-text search: a script, its WebAssembly and the index.',
  },
  {
    name: 'tailwindcss',
    label: 'Tailwind CSS',
    license: 'MIT',
    url: 'https://github.com/tailwindlabs/tailwindcss',
    what: 'Rules at the start of each stylesheet that make browsers alike.',
  },
  {
    name: 'vite',
    label: 'Vite',
    license: 'MIT',
    url: 'https://github.com/vitejs/vite',
    what: 'A few lines of script that load the search when you use it.',
  },
  {
    name: '@fontsource/ibm-plex-sans',
    label: 'IBM Plex Sans',
    license: 'OFL-1.1',
    url: 'https://github.com/IBM/plex',
    what: 'Letters in the pictures that unfurl beside a link. The font itself is not sent.',
  },
  {
    name: '@fontsource/ibm-plex-mono',
    label: 'IBM Plex Mono',
    license: 'OFL-1.1',
    url: 'https://github.com/IBM/plex',
    what: 'The same, for names and numbers.',
  },
] as const;
