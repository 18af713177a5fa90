import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { headers, metaPolicy } from './headers.ts';

const netlify = readFileSync('netlify.toml', 'utf8');
const iis = readFileSync('public/web.config', 'utf8');

for (const [name, value] of Object.entries(headers)) {
  test(`${name} is the same on Netlify and IIS as in the preview`, () => {
    assert.ok(netlify.includes(`${name} = "${value}"`));
    assert.ok(iis.includes(`<add name="${name}" value="${value}" />`));
  });
}

test('the policy for pages is the header’s without what a page may not set', () => {
  assert.equal(`${metaPolicy}; frame-ancestors 'none'`, headers['Content-Security-Policy']);
});
