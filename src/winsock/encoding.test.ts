import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from './decode.ts';
import { type Encoding, LogText } from './encoding.ts';
import { codes, lexicon } from './testing/content.ts';

const log = 'Fehler 10054 – Verbindung getrennt 接続 🔌\r\n'.repeat(40);
const little = Buffer.from(log, 'utf16le');
const unicode = {
  'UTF-8': Buffer.from(log),
  'UTF-8 with a byte order mark': Buffer.from(`\uFEFF${log}`),
  'UTF-16 LE': little,
  'UTF-16 LE with a byte order mark': Buffer.from(`\uFEFF${log}`, 'utf16le'),
  'UTF-16 BE': Buffer.from(little).swap16(),
  'UTF-16 BE with a byte order mark': Buffer.from(`\uFEFF${log}`, 'utf16le').swap16(),
};

for (const [name, bytes] of Object.entries(unicode)) {
  test(`a log in ${name} is read whatever the sizes of its pieces`, () => {
    for (const size of [1, 3, 511, 512, 513, bytes.length]) {
      const text = new LogText(lexicon);
      let read = '';
      for (let at = 0; at < bytes.length; at += size)
        read += text.push(bytes.subarray(at, at + size));
      assert.equal(read + text.end(), log);
    }
  });
}

test('zeros alone do not make UTF-16 of a log, and nothing at all is an empty text', () => {
  const text = new LogText(lexicon);
  assert.equal(text.push(Buffer.from('\0'.repeat(600))) + text.end(), '\0'.repeat(600));
  assert.equal(new LogText(lexicon).end(), '');
});

/** The encodings in which Windows writes a language: that of its programs, and that of its consoles. */
const legacy: [Encoding, ...string[]][] = [
  ['windows-1252', 'de-DE', 'fr-FR', 'es-ES', 'pt-BR', 'it-IT', 'sv-SE'],
  ['ibm850', 'de-DE', 'fr-FR', 'es-ES', 'pt-BR', 'it-IT', 'sv-SE'],
  ['windows-1250', 'pl-PL', 'cs-CZ', 'hu-HU'],
  ['ibm852', 'pl-PL', 'cs-CZ', 'hu-HU'],
  ['windows-1251', 'ru-RU'],
  ['ibm866', 'ru-RU'],
  ['windows-1254', 'tr-TR'],
  ['shift_jis', 'ja-JP'],
  ['gbk', 'zh-CN'],
  ['big5', 'zh-TW'],
  ['euc-kr', 'ko-KR'],
];

for (const [encoding, ...languages] of legacy) {
  test(`a log in ${encoding} is known by its messages, and read whatever the sizes of its pieces`, () => {
    const bytesOf = encoder(encoding);
    for (const tag of languages) {
      const texts = codes.flatMap(({ name, messages }) =>
        messages
          .filter((message) => message.tag === tag && /[^\u0000-\u007f]/.test(message.text))
          .map(({ text }) => ({ name, text })),
      );
      assert.ok(texts.length > 0, tag);
      const head = 'GET /index.html failed\r\n'.repeat(40);
      const log = head + texts.map(({ text }) => `failed: ${text}\r\n`).join('');
      const bytes = bytesOf(log);
      for (const size of [7, 512, bytes.length]) {
        const reader = new LogText(lexicon);
        let read = '';
        for (let at = 0; at < bytes.length; at += size)
          read += reader.push(bytes.subarray(at, at + size));
        read += reader.end();
        const found = new Set(decode(read, lexicon).map(({ index }) => lexicon.codes[index]?.name));
        for (const { name, text } of texts)
          assert.ok(
            found.has(name),
            `${tag} in pieces of ${size}, read as ${reader.encoding}: ${text}`,
          );
      }
    }
  });
}

test('a wanted encoding is used, whatever the bytes say', () => {
  const bytes = Buffer.from('für', 'latin1');
  const reader = new LogText(lexicon, 'ibm437');
  assert.equal(reader.push(bytes) + reader.end(), 'fⁿr');
});

test('a bad byte or two leave UTF-8 what it is', () => {
  const reader = new LogText(lexicon);
  const bytes = Buffer.concat([Buffer.from('größer, kürzer, schöner '), Buffer.from([0xff, 0x20])]);
  assert.equal(reader.push(bytes) + reader.end(), 'größer, kürzer, schöner \uFFFD ');
  assert.equal(reader.encoding, 'utf-8');
});

/** Encodes as an encoding of one or two bytes a character does. */
function encoder(encoding: Encoding): (text: string) => Buffer {
  const bytes = new Map<string, Buffer>();
  const add = (...sequence: number[]) => {
    const reader = new LogText(lexicon, encoding);
    const text = reader.push(Uint8Array.from(sequence)) + reader.end();
    if (text.length === 1 && text !== '\uFFFD' && !bytes.has(text))
      bytes.set(text, Buffer.from(sequence));
  };
  for (let first = 0; first < 256; first++) add(first);
  if (/^(?:shift_jis|gbk|big5|euc-kr)$/.test(encoding)) {
    for (let first = 0x81; first < 0xff; first++)
      for (let second = 0x40; second < 0xff; second++) add(first, second);
  }
  return (text) =>
    Buffer.concat(
      Array.from(text, (character) => {
        const known = bytes.get(character) ?? bytes.get(similar[character] ?? '');
        if (known === undefined) throw new Error(`${encoding} has no ${character}.`);
        return known;
      }),
    );
}

/** What Windows writes where a code page lacks a character. */
const similar: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '\u00a0': ' ',
  '–': '-',
  '«': '"',
  '»': '"',
};
