import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarkdown, parseMdx } from './satteri.ts';

test('a tree knows its places, by UTF-16 units and by lines', () => {
  for (const parse of [parseMdx, parseMarkdown]) {
    const tree = parse('é😀\n\n## A\n');
    assert.ok('children' in tree);
    const [, heading] = tree.children;
    assert.equal(heading?.type, 'heading');
    assert.deepEqual(heading.position?.start, { offset: 5, line: 3, column: 1 });
  }
});

test('a body that cannot be read is refused with line and column first', () => {
  assert.throws(() => parseMdx('Words.\n\nA {brace'), /^\w*Error: 3:\d+: /);
});
