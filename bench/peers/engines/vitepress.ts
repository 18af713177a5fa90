import type { Article } from '../content.ts';
import { type Engine, favicon, frontMatter, listVersions, welcome, writeFiles } from '../engine.ts';
import { versions } from '../versions.ts';

/** VitePress with its default theme, a sidebar as its starter has one, and its local search (MiniSearch). */
export const vitepress: Engine = {
  id: 'vitepress',
  title: `VitePress ${versions.vitepress.vitepress}`,
  packages: versions.vitepress,
  versions: () => listVersions(versions.vitepress),
  write(folder, articles) {
    writeFiles(folder, {
      '.vitepress/config.mjs': config(articles),
      'public/favicon.svg': favicon,
      'index.md': `# Winsock errors\n\n${welcome}`,
      ...Object.fromEntries(
        articles.map(({ slug, title, description, body }) => [
          `${slug}/index.md`,
          `${frontMatter({ title, description })}# ${title}\n\n${body}\n`,
        ]),
      ),
    });
  },
  build: [process.execPath, 'node_modules/vitepress/bin/vitepress.js', 'build'],
  caches: ['.vitepress/cache', '.vitepress/dist', '.vitepress/.temp', 'node_modules/.vite'],
  output: '.vitepress/dist',
  search: {
    input: '#localsearch-input',
    hits: '#localsearch-list a',
  },
};

function config(articles: readonly Article[]): string {
  const items = articles.map(({ title, slug }) => ({ text: title, link: `/${slug}/` }));
  return `export default {
  title: 'Winsock errors',
  head: [['link', { rel: 'icon', href: '/favicon.svg' }]],
  themeConfig: {
    search: { provider: 'local' },
    sidebar: [{ text: 'Codes', items: ${JSON.stringify(items)} }],
  },
};
`;
}
