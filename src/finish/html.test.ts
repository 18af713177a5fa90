import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findAll, outerHtml, parsePage, rewrite, textOf, type Visitor } from './html.ts';

const change = (html: string, ...visitors: Visitor[]) => rewrite(parsePage(html), ...visitors);

test('what no visitor touches stays as it is, byte for byte', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('<p>', '</p>', '<br>', '&amp;', ' a="1"', '<b x=y', "'", '>', 'é')),
      (parts) => {
        const html = parts.join('');
        assert.equal(change(html), html);
      },
    ),
    { seed: 20261201, numRuns: 300 },
  );
});

for (const [title, html, visit, expected] of [
  [
    'an attribute in any notation gets another value',
    `<a href='/x' id=y>z</a><a href="/&amp;">`,
    (element, changes) => changes.attribute(element, 'href', '"&'),
    `<a href="&#34;&#38;" id=y>z</a><a href="&#34;&#38;">`,
  ],
  [
    'an attribute that was not there is added, one that goes leaves no space',
    '<p class="a" hidden>x</p>',
    (element, changes) => {
      changes.attribute(element, 'id', 'b');
      changes.attribute(element, 'hidden', undefined);
    },
    '<p id="b" class="a">x</p>',
  ],
  [
    'an element gets another name at both ends',
    '<h1 class="x">A <b>c</b></h1>',
    (element, changes) => {
      if (element.name === 'h1') changes.rename(element, 'h2');
    },
    '<h2 class="x">A <b>c</b></h2>',
  ],
  [
    'an element goes, and what stands in it stays',
    '<p>a <b class="x">b &amp; <i>c</i></b></p>',
    (element, changes) => {
      if (element.name === 'b') changes.unwrap(element);
    },
    '<p>a b &amp; <i>c</i></p>',
  ],
  [
    'markup goes in front of an element, into it and behind it',
    '<p>x<br></p><i></i>',
    (element, changes) => {
      if (element.name !== 'p') return;
      changes.before(element, '1');
      changes.append(element, '2');
      changes.after(element, '3');
    },
    '1<p>x<br>2</p>3<i></i>',
  ],
] satisfies [string, string, Visitor, string][]) {
  test(title, () => assert.equal(change(html, visit), expected));
}

test('what stood in a replaced element is shown to nobody', () => {
  const seen: string[] = [];
  const replaced = change(
    '<main><div id="a"><b>x</b></div><p>y</p></main>',
    (element, changes) => {
      if (element.name === 'div') changes.replace(element, '<hr>');
    },
    ({ name }) => void seen.push(name),
  );
  assert.equal(replaced, '<main><hr><p>y</p></main>');
  assert.deepEqual(seen, ['main', 'p']);
});

test('the text of a heading is what readers see, without the link to itself', () => {
  const page = parsePage(
    '<h2 id="a">Why &lt;it&gt;\n <b>is</b> <a class="anchor" href="#a">#</a></h2>',
  );
  const [heading] = findAll(page, ({ name }) => name === 'h2');
  assert.ok(heading);
  assert.equal(textOf(heading), 'Why <it> is');
  assert.equal(outerHtml(page, heading), page.html);
});
