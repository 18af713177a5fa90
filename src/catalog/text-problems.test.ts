import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textProblems } from './text-problems.ts';

const front = (line: string) => `---\nname: A\n${line}\n---\n\nWords.\n`;

const faulty: [title: string, bytes: Uint8Array, ending: string, says: RegExp][] = [
  ['a Latin-1 byte', Buffer.from('a: b\nc: \xE9\n', 'latin1'), 'yaml', /^2: a byte is not UTF-8/],
  ['UTF-16', Buffer.from('a: b\n', 'utf16le'), 'yaml', /^1: the character U\+0000/],
  ['half of a pair', Buffer.from([0x61, 0x0a, 0xed, 0xa0, 0x80]), 'mdx', /^2: a byte is not UTF-8/],
  ['NUL in a body', Buffer.from(`${front('b: c')}d\0e`), 'mdx', /^7: the character U\+0000/],
  ['NUL as an escape', Buffer.from(front('b: "c\\0"')), 'mdx', /^3: the character U\+0000/],
  ['HTML', Buffer.from(front('b: c <img src=x>')), 'mdx', /^3: <img src=x> is HTML/],
  ['a link', Buffer.from('- b: "[c](javascript:1)"'), 'yaml', /^1: a link goes to javascript:1/],
  ['CRLF', Buffer.from('---\r\na: b\r\nc: <b>\r\n---\r\n'), 'mdx', /^3: <b> is HTML/],
];

for (const [title, bytes, ending, says] of faulty) {
  test(`${title} is refused`, () => {
    const problems = textProblems(bytes, ending).map(({ line, says }) => `${line}: ${says}`);
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0] ?? '', says);
  });
}

test('other letters, tabs, CRLF, a byte order mark and code that is quoted stay', () => {
  const text = '\uFEFFa: é 日本 😀\r\nb: "\\t]]>"\r\nc: "`<b>`"\r\ncode: |\r\n  <?php\r\n';
  assert.deepEqual(textProblems(Buffer.from(text), 'yaml'), []);
});
