import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodySections } from './body-sections.ts';

test('a body is cut at its headings of the second level, and at nothing that looks like one', () => {
  const meaning = '## What it means\n\nWords 😀.\n\n```sh\n## In depth\n```\n\n### More\n\n';
  const depth = '## In *depth*\n\nMore.\n';
  assert.deepEqual(bodySections(`Above.\n\n${meaning}${depth}`), [
    { id: '', label: '', text: 'Above.\n\n' },
    { id: 'what-it-means', label: 'What it means', text: meaning },
    { id: 'in-depth', label: 'In depth', text: depth },
  ]);
  assert.deepEqual(
    bodySections(meaning).map(({ id }) => id),
    ['what-it-means'],
  );
});
