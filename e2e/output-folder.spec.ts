import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'astro';
import { writeTo } from '../src/integrations/output-folder.ts';

mkdirSync('node_modules/.cache', { recursive: true });
// Inside the project, as Astro moves files only there.
const root = mkdtempSync('node_modules/.cache/output-folder-');
test.afterAll(() => rmSync(root, { recursive: true }));

test('Astro writes the whole site to the folder that it is led to, and nothing to the other', async () => {
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  writeFileSync(
    join(root, 'src/pages/index.astro'),
    `<p>Here</p><style>p { color: red }</style><script>document.title = 'x';</script>`,
  );
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    vite: { build: { assetsInlineLimit: 0 } },
    build: { inlineStylesheets: 'never' },
    integrations: [
      {
        name: 'elsewhere',
        hooks: {
          'astro:config:setup': ({ config }) => writeTo(join(process.cwd(), root, 'moved'), config),
        },
      },
    ],
  });
  const files = globSync('{dist,moved}/**/*.*', { cwd: root }).map((path) =>
    path.replaceAll('\\', '/').replace(/_astro\/.*\./, '_astro/.'),
  );
  expect(files.toSorted()).toEqual(['moved/_astro/.css', 'moved/_astro/.js', 'moved/index.html']);
});
