import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bundleClient } from './bundle.ts';

test('the script of a disk has every element that needs no server, and first of all the policy for scripts', async () => {
  const script = await bundleClient();
  const names = globSync('src/elements/{every-page,some-pages}/*.ts').flatMap((file) =>
    Array.from(
      readFileSync(file, 'utf8').matchAll(/customElements\.define\('(.+)',/g),
      ([, name]) => name,
    ),
  );
  assert.ok(names.includes('search-page'));
  const places = names.map((name) => script.search(`define\\([\`'"]${name}`));
  const policy = script.indexOf('createPolicy');
  assert.ok(policy > 0);
  for (const [at, place] of places.entries()) assert.ok(place > policy, names[at]);
  assert.doesNotMatch(script, /serviceWorker|import\(/);
});
