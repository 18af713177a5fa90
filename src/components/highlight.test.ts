import assert from 'node:assert/strict';
import { test } from 'node:test';
import { highlight } from './highlight.ts';

test('code is marked up with classes alone, and its own marks are text', async () => {
  const { classLanguage, html } = await highlight('c', 'if (a < 1) return;');
  assert.equal(classLanguage, 'language-c');
  assert.match(html, /<span class="token keyword">if<\/span>/);
  assert.match(html, /&lt;/);
  assert.doesNotMatch(html, /style=/);
});
