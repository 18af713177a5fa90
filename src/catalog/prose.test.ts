import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainFaults, proseFaults } from './prose.ts';

/** A body, and what is said about it with the line. */
const faulty: [body: string, says: RegExp][] = [
  ['Words.\n\n{globalThis.process.env.HOME}', /^3: \{globalThis.* would run as a program/],
  ['A {1 + 1} in words', /^1: \{1 \+ 1\} would run/],
  ['| a |\n| - |\n| {1} |', /^3: \{1\} would run/],
  ['> - {1}', /^1: \{1\} would run/],
  ['[{1}](https://example.com/)', /^1: \{1\} would run/],
  ['{/* a comment */}', /^1: .* would run/],
  ["Words.\n\nimport { rmSync } from 'node:fs'", /^3: "import .*" would run/],
  ['export const a = 1', /^1: "export .*" would run/],
  ['Words\n\n<b>bold</b>', /^3: <b> is HTML/],
  ['<script>alert(1)</script>', /^1: <script> is HTML/],
  ['a <a href="javascript:alert(1)">b</a>', /^1: <a> is HTML/],
  ['<>words</>', /^1: <> is HTML/],
  ['<Banner />', /^1: <Banner> is not in the map of src\/components\/mdx\.ts\. Use Diagram/],
  ['<Diagram.constructor />', /^1: <Diagram\.constructor> is not in the map/],
  ['<constructor />', /^1: <constructor> is HTML/],
  ['<Diagram name="a" onclick="x" />', /^1: <Diagram> takes no attribute "onclick"/],
  ['<Diagram name={1} />', /^1: the "name" of <Diagram> is no text in quotes/],
  ['<Diagram name />', /^1: the "name" of <Diagram> is no text in quotes/],
  ['<Diagram {...{}} />', /^1: \{\.\.\.\{\}\} of <Diagram> would run/],
  ['<Diagram name="a">{1}</Diagram>', /^1: \{1\} would run/],
  ['[a](javascript:alert(1))', /^1: a link goes to javascript:alert\(1\)\. Use an https/],
  ['[a](JavaScript&colon;alert(1))', /^1: a link goes to JavaScript:/],
  ['[a][b]\n\n[b]: vbscript:x', /^3: a link goes to vbscript:x/],
  ['[a](data:text/html,x)', /^1: a link goes to data:/],
  ['[a](//example.com/)', /^1: a link goes to \/\/example\.com/],
  ['[a](/\\example.com/)', /^1: a link goes to/],
  ['see http://example.com', /^1: a link goes to http:/],
  ['![a](https://example.com/a.png)', /^1: a picture comes from https:/],
  ['Words.\n\nA {brace', /^3: the body cannot be read: .*brace/],
];

for (const [body, says] of faulty) {
  test(`${JSON.stringify(body)} is refused`, () => {
    const faults = proseFaults(body).map((fault) => `${fault.line}: ${fault.says}`);
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0] ?? '', says);
  });
}

test('Markdown, the named components and braces in code are words', () => {
  const body = `## What it means

\`{x}\`, \\{x}, *a* **b** ~~c~~ [d](https://example.com/) [e](/guides/) [f](#in-depth)[^1].

<Diagram name="retry-decision" />

| a \`<b>\` |
| ------- |
| 1       |

\`\`\`c
#include <winsock2.h>
int f() { return 1; }
\`\`\`

[^1]: A note.
`;
  assert.deepEqual(proseFaults(body), []);
});

test('a text of a data file holds no HTML and no link that runs', () => {
  for (const [text, says] of [
    ['See `<b>`, <img src=x onerror=alert(1)>', /<img .* is HTML/],
    ['[a](javascript:alert(1))', /a link goes to javascript:/],
    ['<javascript:alert(1)>', /a link goes to javascript:/],
  ] as const) {
    assert.match(
      plainFaults(text)
        .map(({ says }) => says)
        .join(),
      says,
    );
  }
  for (const text of ['`<b>` & a < b', 'a[0], {1 + 1}', '#include \\<winsock2.h>'])
    assert.deepEqual(plainFaults(text), []);
});
