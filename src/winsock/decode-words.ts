import { decodeName } from './decode-name.ts';
import { decodeNumber } from './decode-number.ts';
import type { Place, Places } from './finding.ts';
import type { Lexicon } from './lexicon.ts';

// One pass finds what may be a name or a number; what stands around it decides. Bounded by `reach.message`.
const candidatePattern =
  /0x[0-9a-f]{1,64}|(?<!\w)[8c]00[07][0-9a-f]{4}(?!\w)|-?\d{1,64}|[a-z_](?:(?!0x[8c])\w){0,63}(?:(?:::|\.)[a-z_]\w{0,63}){0,11}/gi;

/** Names and numbers that begin between two indices of a text. */
export function decodeWords(text: string, from: number, end: number, lexicon: Lexicon): Places {
  const places: Place[] = [];
  const pattern = new RegExp(candidatePattern);
  let next = from;
  while (next < end) {
    pattern.lastIndex = next;
    const match = pattern.exec(text);
    if (match === null || match.index >= end) return { places, next: end };
    const { 0: word, index: start } = match;
    next = start + word.length;
    const found = /^-?\d|^c00[07][0-9a-f]{4}$/i.test(word)
      ? decodeNumber(text, word, start, next, lexicon)
      : decodeName(text, word, start, lexicon);
    if (found !== undefined) places.push({ start, end: next, text: word, ...found });
  }
  return { places, next };
}
