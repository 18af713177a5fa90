import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceLabel } from './source-label.ts';

test('a source is called by its place, so that two links of a page differ', () => {
  for (const [url, label] of [
    ['https://github.com/python/cpython/issues/91227#issuecomment-1', 'python/cpython#91227'],
    ['https://github.com/nodejs/node/pull/5', 'nodejs/node#5'],
    [
      'https://github.com/nginx/nginx/blob/main/src/os/win32/ngx_errno.h',
      'nginx/nginx: ngx_errno.h',
    ],
    ['https://github.com/nginx/nginx', 'nginx/nginx'],
    ['https://www.example.org/a', 'example.org'],
  ] as const) {
    assert.equal(sourceLabel(url), label);
  }
});
