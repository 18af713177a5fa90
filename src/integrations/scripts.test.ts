import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { before, test } from 'node:test';
import { build, type Rolldown } from 'vite';
import { twoScripts, withoutPreloads } from './scripts.ts';

let chunks: Rolldown.OutputChunk[];

before(async () => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [twoScripts(), withoutPreloads()],
    define: { DATA_FORMAT: '""' },
    build: {
      write: false,
      rolldownOptions: {
        input: ['every-page/with-server', 'some-pages/search-page', 'some-pages/log-decoder'].map(
          (name) => resolve(`src/elements/${name}.ts`),
        ),
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  chunks = outputs
    .flatMap((each) => ('output' in each ? each.output : []))
    .filter((each) => each.type === 'chunk');
});

test('every page loads one script, and focus on the search box another', () => {
  const page = chunkOf('every-page/with-server.ts');
  assert.deepEqual(page.imports, []);
  assert.ok(chunkOf('offline/register-worker.ts') === page);
  const search = chunkOf('search/search-box.ts');
  assert.deepEqual(search.imports, [page.fileName]);
  assert.ok(search.moduleIds.some((id) => id.endsWith('src/winsock/lookup.ts')));
  const elsewhere = ['winsock/encoding.ts', 'some-pages/search-page.ts'].map(chunkOf);
  assert.ok(elsewhere.every((chunk) => chunk !== page && chunk !== search));
});

test('no page carries Vite’s helper for preloads', () => {
  for (const { fileName, code } of chunks) assert.ok(!code.includes('preloadError'), fileName);
});

function chunkOf(path: string): Rolldown.OutputChunk {
  const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(path)));
  assert.ok(chunk, `No script has ${path}.`);
  return chunk;
}
