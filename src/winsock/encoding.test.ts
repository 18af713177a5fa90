import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LogText } from './encoding.ts';

const log = 'Fehler 10054 – Verbindung getrennt 接続 🔌\r\n'.repeat(40);
const little = Buffer.from(log, 'utf16le');
const encodings = {
  'UTF-8': Buffer.from(log),
  'UTF-8 with a byte order mark': Buffer.from(`\uFEFF${log}`),
  'UTF-16 LE': little,
  'UTF-16 LE with a byte order mark': Buffer.from(`\uFEFF${log}`, 'utf16le'),
  'UTF-16 BE': Buffer.from(little).swap16(),
  'UTF-16 BE with a byte order mark': Buffer.from(`\uFEFF${log}`, 'utf16le').swap16(),
};

for (const [name, bytes] of Object.entries(encodings)) {
  test(`a log in ${name} is read whatever the sizes of its pieces`, () => {
    for (const size of [1, 3, 511, 512, 513, bytes.length]) {
      const text = new LogText();
      let read = '';
      for (let at = 0; at < bytes.length; at += size)
        read += text.push(bytes.subarray(at, at + size));
      assert.equal(read + text.end(), log);
    }
  });
}

test('zeros alone do not make UTF-16 of a log, and nothing at all is an empty text', () => {
  const text = new LogText();
  assert.equal(text.push(Buffer.from('\0'.repeat(600))) + text.end(), '\0'.repeat(600));
  assert.equal(new LogText().end(), '');
});
