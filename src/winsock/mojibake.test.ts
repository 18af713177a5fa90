import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from './decode.ts';
import { filler, mended } from './mojibake.ts';
import { codes, lexicon } from './testing/content.ts';

test('texts are read as they were meant, each character at its place', () => {
  for (const [text, meant] of [
    ['Foi forþado o cancelamento de uma conexÒo', 'Foi forçado o cancelamento de uma conexão'],
    ['autorisÚe', 'autorisée'],
    ['fÃ¼r', `fü${filler}r`],
    ['Ð¿Ð¾', `п${filler}о${filler}`],
  ] as const) {
    const others = mended(`one\n${text}`);
    assert.ok(
      others.some((other) => other.text === meant && other.start === 4),
      text,
    );
    for (const other of others) assert.equal(other.text.length, text.length);
  }
  assert.deepEqual(mended('plain text, für ASCII and more'), []);
});

test('every message of a western language is found where UTF-8 was read as 1252', () => {
  const western = ['de-DE', 'fr-FR', 'es-ES', 'pt-BR', 'it-IT', 'nl-NL', 'sv-SE'];
  for (const { name, messages } of codes) {
    for (const { text, tag } of messages) {
      if (!western.includes(tag) || !/[^\u0000-\u007f]/.test(text)) continue;
      const broken = new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
      const found = decode(`failed: ${broken}`, lexicon).map(
        ({ index }) => lexicon.codes[index]?.name,
      );
      assert.ok(found.includes(name), `${tag} ${name}: ${broken}`);
    }
  }
});
