/**
 * What the peers are built with: exact versions, the newest that work together, each set as the engine's own
 * starter template asks for it. They are installed into a temporary folder, never into the project.
 */
export const versions = {
  starlight: {
    astro: '7.3.5',
    '@astrojs/starlight': '0.42.4',
    pagefind: '1.6.0',
    sharp: '0.35.5',
  },
  vitepress: {
    vitepress: '1.6.4',
  },
  docusaurus: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/faster': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    '@easyops-cn/docusaurus-search-local': '0.55.3',
    '@mdx-js/react': '3.1.1',
    clsx: '2.1.1',
    'prism-react-renderer': '2.4.1',
    react: '19.3.1',
    'react-dom': '19.3.1',
  },
} as const;
