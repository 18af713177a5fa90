import assert from 'node:assert/strict';
import { basename, resolve } from 'node:path';
import { test } from 'node:test';
import { findDestination } from './destination.ts';

test('a build writes beside its output folder, and inside the project', () => {
  assert.deepEqual(findDestination('dist-of-a-test'), {
    target: resolve('dist-of-a-test'),
    staging: resolve('.dist-of-a-test.unfinished'),
    next: resolve('.dist-of-a-test.unfinished'),
    last: resolve('.dist-of-a-test.last'),
  });
  const elsewhere = findDestination('../site-of-a-test');
  assert.equal(elsewhere.next, resolve('../.site-of-a-test.unfinished'));
  assert.equal(elsewhere.staging, resolve('.astro/unfinished'));
});

test('a site never takes the place of its project', () => {
  for (const outDir of ['.', '..', `../${basename(resolve('.'))}/`]) {
    assert.throws(() => findDestination(outDir), /holds this project: build to a folder/);
  }
});

test('an output folder in which Astro would lose its styles is named', () => {
  for (const outDir of ['a%20b', 'a#b', 'a?b']) {
    assert.throws(() => findDestination(outDir), /has #, \? or % in its name/);
  }
});
