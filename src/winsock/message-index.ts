import { Words } from './tokens.ts';

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
  const words = new Words(text.replace(/%\d[^]*$/, ''));
  return {
    length: words.length,
    start: startHash(words, 0),
    all: words.hash(0, words.length),
  };
}

/** Sixteen bits of the hash of two words from `from`: enough to pass over nearly every other place of a text. */
export function startHash(words: Words, from: number): number {
  return words.hash(from, Math.min(2, words.length - from)) >>> 16;
}
