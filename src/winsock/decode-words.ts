import { decodeName } from './decode-name.ts';
import { decodeNumber } from './decode-number.ts';
import type { Lexicon } from './lexicon.ts';
import type { Place, Places } from './match.ts';
import { numberWord } from './number-forms.ts';

// One pass finds what may be a name or a number; what stands around it decides. Bounded by `reach.message`.
// A line end that JSON has escaped is no letter of the word behind it.
const candidatePattern = new RegExp(
  `(${numberWord})|\\\\[nrt](?=[A-Za-z_])|[a-z_](?:(?!0x[8c])\\w){0,63}(?:(?:::|\\.)[a-z_]\\w{0,63}){0,11}`,
  'gi',
);

/** Names and numbers that begin between two indices of a text. */
export function decodeWords(text: string, from: number, end: number, lexicon: Lexicon): Places {
  const places: Place[] = [];
  let next = from;
  while (next < end) {
    candidatePattern.lastIndex = next;
    const match = candidatePattern.exec(text);
    if (match === null || match.index >= end) return { places, next: end };
    const { 0: word, 1: number, index: start } = match;
    next = start + word.length;
    const named =
      number === undefined
        ? decodeName(text, word, start, lexicon)
        : decodeNumber(text, word, start, next, lexicon);
    if (named !== undefined) places.push({ start, end: next, text: word, ...named });
  }
  return { places, next };
}
