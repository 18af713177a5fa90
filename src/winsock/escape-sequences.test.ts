import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from './decode.ts';
import { PlainText } from './escape-sequences.ts';
import { lexicon } from './testing/content.ts';

const coloured =
  '\u001b[2m2026-03-02\u001b[0m \u001b[1;31mERROR\u001b[0m WSAE\u001b[4mCONNRESET\u001b[24m, error \u001b[38;5;196m10061\u001b[m\n' +
  'No connection could be made because the \u001b[1mtarget machine\u001b[0m actively refused it.\n';

test('colours go, wherever the text is cut, and what they stood in is found', () => {
  for (const size of [1, 2, 5, 7, coloured.length]) {
    const plain = new PlainText();
    let text = '';
    for (let at = 0; at < coloured.length; at += size)
      text += plain.push(coloured.slice(at, at + size));
    text += plain.end();
    assert.ok(!text.includes('\u001b'));
    assert.deepEqual(
      decode(text, lexicon).map(({ text }) => text),
      [
        'WSAECONNRESET',
        '10061',
        'No connection could be made because the target machine actively refused it',
      ],
    );
  }
});

test('an escape that begins no sequence stays', () => {
  const plain = new PlainText();
  assert.equal(
    plain.push('a\u001b') + plain.push('b') + plain.push('c\u001b[1') + plain.end(),
    'a\u001bbc\u001b[1',
  );
});
