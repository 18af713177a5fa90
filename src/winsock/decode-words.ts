import { decodeName } from './decode-name.ts';
import { decodeNumber } from './decode-number.ts';
import { addUnit, FIRST, short } from './fnv.ts';
import type { Lexicon } from './lexicon.ts';
import type { Match, Place, Places } from './match.ts';
import { otherNumberStarts, otherNumberWord } from './number-forms.ts';
import { reach } from './reach.ts';

/**
 * Names and numbers that begin between two indices of a text. One pass finds what may be one, and most of the words
 * of a log are passed over without a string for each; what stands around the others decides.
 */
export function decodeWords(text: string, from: number, end: number, lexicon: Lexicon): Places {
  const places: Place[] = [];
  let at = from;
  while (at < end) {
    const kind = kindOf(text.charCodeAt(at));
    let next = at + 1;
    let match: Match | undefined;
    const other = kind === LETTER || kind === AMPERSAND ? otherNumberAt(text, at) : 0;
    if (other > 0) {
      next = at + other;
      match = decodeNumber(text, text.slice(at, next), at, next, lexicon);
    } else if (kind === LETTER) {
      const name = nameAt(text, at);
      next = name.end;
      if (lexicon.mayName(name.hash) || isOfWinsock(text, at))
        match = decodeName(text, text.slice(at, next), at, lexicon);
    } else if (kind === DIGIT || (kind === MINUS && kindOf(text.charCodeAt(next)) === DIGIT)) {
      next = runEnd(text, kind === MINUS ? next : at, reach.word);
      match = decodeNumber(text, text.slice(at, next), at, next, lexicon);
    } else if (kind === BACKSLASH && isLineEnd(text, at)) next = at + 2;
    if (match !== undefined)
      places.push({ start: at, end: next, text: text.slice(at, next), ...match });
    at = next;
  }
  return { places, next: at };
}

const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
const MINUS = 4;
const BACKSLASH = 5;
const AMPERSAND = 6;

/** Kinds of all UTF-16 units, which begin with the characters of ASCII. */
const kinds = new Uint8Array(0x10000).fill(OTHER);
for (let unit = 0; unit < 0x80; unit++) {
  const sign = String.fromCharCode(unit);
  if (/[a-z_]/i.test(sign)) kinds[unit] = LETTER;
  else if (/\d/.test(sign)) kinds[unit] = DIGIT;
}
kinds[0x26] = AMPERSAND;
kinds[0x2d] = MINUS;
kinds[0x5c] = BACKSLASH;

/** The kind of a unit, which is NaN past the end of a text. */
function kindOf(unit: number): number {
  return kinds[unit | 0] ?? OTHER;
}

/** End of a run of letters and digits that begins at an index; one in which `0x8` or `0xc` begins ends there. */
function runEnd(text: string, start: number, most: number): number {
  const limit = Math.min(text.length, start + most);
  let end = start + 1;
  for (; end < limit; end++) {
    const unit = text.charCodeAt(end);
    if (!isOfWord(unit) || (unit === 0x30 && isHresult(text, end))) break;
  }
  return end;
}

function isOfWord(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === LETTER || kind === DIGIT;
}

function isHresult(text: string, at: number): boolean {
  return (text.charCodeAt(at + 1) | 0x20) === 0x78 && /[8c]/i.test(text.charAt(at + 2));
}

/** The most parts that a qualified name has behind its first. */
const MOST_PARTS = 11;

/** End of a name with its qualifiers (`std::errc::connection_reset`), and the hash of its last part. */
function nameAt(text: string, start: number): { end: number; hash: number } {
  let part = start;
  let end = runEnd(text, start, reach.word);
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const gap = text.charCodeAt(end) === 0x2e ? 1 : isPair(text, end) ? 2 : 0;
    if (gap === 0 || kindOf(text.charCodeAt(end + gap)) !== LETTER) break;
    part = end + gap;
    end = part + 1;
    const limit = Math.min(text.length, part + reach.word);
    while (end < limit && isOfWord(text.charCodeAt(end))) end++;
  }
  let hash = FIRST;
  for (let at = part; at < end; at++) hash = addUnit(hash, text.charCodeAt(at));
  return { end, hash: short(hash) };
}

/** Whether two colons stand at an index. */
function isPair(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x3a && text.charCodeAt(at + 1) === 0x3a;
}

function isOfWinsock(text: string, at: number): boolean {
  return (
    (text.charCodeAt(at) | 0x20) === 0x77 &&
    (text.charCodeAt(at + 1) | 0x20) === 0x73 &&
    (text.charCodeAt(at + 2) | 0x20) === 0x61
  );
}

/** A line end that JSON has escaped: no letter of the word behind it. */
function isLineEnd(text: string, at: number): boolean {
  return /[nrt]/i.test(text.charAt(at + 1)) && kindOf(text.charCodeAt(at + 2)) === LETTER;
}

const otherNumber = new RegExp(otherNumberWord, 'iy');

/** Length of a number in a form that begins with no digit; 0 where there is none. */
function otherNumberAt(text: string, at: number): number {
  if (firstOfOthers[text.charCodeAt(at) | 0x20] !== 1) return 0;
  if (!otherNumberStarts.has(text.slice(at, at + 2).toLowerCase())) return 0;
  otherNumber.lastIndex = at;
  return otherNumber.exec(text)?.[0].length ?? 0;
}

/** By character in lower case: 1 where such a form begins with it. */
const firstOfOthers = new Uint8Array(128);
for (const start of otherNumberStarts) firstOfOthers[start.charCodeAt(0) | 0x20] = 1;
