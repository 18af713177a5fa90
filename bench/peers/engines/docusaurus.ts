import { type Engine, favicon, frontMatter, listVersions, welcome, writeFiles } from '../engine.ts';
import { versions } from '../versions.ts';

/**
 * Docusaurus as `create-docusaurus` sets it up, with its classic preset. Of the offline searches that its
 * documentation lists, it has `@easyops-cn/docusaurus-search-local`, configured as that one's readme says.
 */
export const docusaurus: Engine = {
  id: 'docusaurus',
  title: `Docusaurus ${versions.docusaurus['@docusaurus/core']}`,
  packages: versions.docusaurus,
  versions: () => listVersions(versions.docusaurus),
  write(folder, articles) {
    writeFiles(folder, {
      'docusaurus.config.mjs': config,
      'static/favicon.svg': favicon,
      'docs/index.md': `${frontMatter({ title: 'Winsock errors', slug: '/' })}${welcome}`,
      ...Object.fromEntries(
        articles.map(({ slug, title, description, body }) => [
          `docs/${slug}.md`,
          `${frontMatter({ title, description, slug: `/${slug}/` })}${body}\n`,
        ]),
      ),
    });
  },
  build: [process.execPath, 'node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build'],
  caches: ['.docusaurus', 'node_modules/.cache', 'build'],
  output: 'build',
  search: {
    input: 'input.navbar__search-input',
    hits: '[class*=suggestion_]',
    // A hit in the text of a page names the page below; a hit in a title is that title.
    titles: ['[class*=hitPath_]', '[class*=hitTitle_]'],
  },
};

const config = `export default {
  title: 'Winsock errors',
  favicon: '/favicon.svg',
  future: { v4: true },
  url: 'https://winsock.example',
  baseUrl: '/',
  trailingSlash: true,
  onBrokenLinks: 'throw',
  // Plain Markdown, so that braces and angle brackets in it are text.
  markdown: { format: 'detect' },
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
  themes: [
    [
      '@easyops-cn/docusaurus-search-local',
      { hashed: true, indexBlog: false, docsRouteBasePath: '/' },
    ],
  ],
  themeConfig: { navbar: { title: 'Winsock errors' } },
};
`;
