import { type Engine, favicon, frontMatter, listVersions, welcome, writeFiles } from '../engine.ts';
import { versions } from '../versions.ts';

/** Astro Starlight as `npm create astro -- --template starlight` sets it up, with Pagefind, its own search. */
export const starlight: Engine = {
  id: 'starlight',
  title: `Starlight ${versions.starlight['@astrojs/starlight']}`,
  packages: versions.starlight,
  versions: () => listVersions(versions.starlight),
  write(folder, articles) {
    writeFiles(folder, {
      'astro.config.mjs': config,
      'src/content.config.ts': collections,
      'public/favicon.svg': favicon,
      'src/content/docs/index.md': `${frontMatter({ title: 'Winsock errors' })}${welcome}`,
      ...Object.fromEntries(
        articles.map(({ slug, title, description, body }) => [
          `src/content/docs/${slug}.md`,
          `${frontMatter({ title, description })}${body}\n`,
        ]),
      ),
    });
  },
  build: [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'],
  env: { ASTRO_TELEMETRY_DISABLED: '1' },
  caches: ['node_modules/.astro', 'node_modules/.vite', '.astro', 'dist'],
  output: 'dist',
  search: {
    input: '.pagefind-ui__search-input',
    hits: '.pagefind-ui__result-link',
    more: '.pagefind-ui__button',
  },
};

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://winsock.example',
  integrations: [starlight({ title: 'Winsock errors' })],
});
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};
`;
