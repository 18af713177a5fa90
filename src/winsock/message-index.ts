import { tokenize, type Token } from './tokens.ts';

/**
 * Message texts as fingerprints, so that a few kilobytes know every text in every language: number of
 * words, fingerprint of the first two, fingerprint of all. A wrong match needs 48 bits of hashes and the
 * length to agree.
 */
export interface Fingerprint {
  /** Number of words. */
  length: number;
  /** `startHash` of its first words. */
  start: number;
  /** Hash of all words. */
  all: number;
}

/** Fingerprint of a message. `%1` in a text of Windows stands for a name that varies: what follows is left out. */
export function fingerprint(text: string): Fingerprint {
  const words = tokenize(text.replace(/%\d[^]*$/, ''));
  return {
    length: words.length,
    start: startHash(words, 0),
    all: hash(words, 0, words.length),
  };
}

/** Sixteen bits of the hash of two words from `from`: enough to pass over nearly every other place of a text. */
export function startHash(words: readonly Token[], from: number): number {
  return hash(words, from, Math.min(2, words.length - from)) >>> 16;
}

/** Hash of `count` words from `from`, as an unsigned 32-bit number (FNV-1a over UTF-16 units). */
export function hash(words: readonly Token[], from: number, count: number): number {
  let value = 0x811c9dc5;
  for (let index = from; index < from + count; index++) {
    const word = words[index]?.word ?? '';
    for (let position = 0; position < word.length; position++) {
      value = Math.imul(value ^ word.charCodeAt(position), 0x01000193);
    }
    value = Math.imul(value ^ 0x20, 0x01000193);
  }
  return value >>> 0;
}
