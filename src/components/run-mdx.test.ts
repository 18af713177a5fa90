import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runMdx } from './run-mdx.ts';

test('a compiled body has ids at its headings, code with classes alone, and straight quotes', async () => {
  const { default: Content } = await runMdx(
    '## In *depth*\n\n"a" -- `b`\n\n<Note name="x" />\n\n```c\nint a = 1;\n```\n',
    { Fragment: '', jsx: toText },
  );
  assert.ok(typeof Content === 'function');
  const text = String(Content({ components: { Note: 'note' } }));
  assert.match(text, /<h2 id="in-depth">In <em>depth<\/em><\/h2>/);
  assert.match(text, /<p>"a" -- <code>b<\/code><\/p>/);
  assert.match(text, /<note name="x"><\/note>/);
  assert.match(text, /<pre class="language-c"/);
  assert.match(text, /<span class="token number">1<\/span>/);
  assert.doesNotMatch(text, /style=/);
});

/** Elements as HTML, roughly. */
function toText(type: unknown, props: unknown): unknown {
  if (typeof type === 'function') return type(props);
  const { children, ...attributes } = Object.assign({ children: '' }, props);
  const inner = [children].flat(Infinity).join('');
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  return type === '' ? inner : `<${type}${list.join('')}>${inner}</${type}>`;
}
