import { reach } from './reach.ts';

/** A word of a text, folded so that case, accents and punctuation make no difference. */
export interface Token {
  /** Lower case, without accents. */
  word: string;
  /** Where it stands in the text, end exclusive. */
  start: number;
  end: number;
}

// Chinese, Japanese and Korean are written without spaces: each of their characters counts as a word.
const wide = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** What a UTF-16 unit is part of: nothing, a word of letters, a run of digits, a word by itself. */
const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
const WIDE = 4;
/** By unit, filled as units are met; 0 is not known yet. A table, as this is what decoding takes longest for. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  return (kinds[unit] ||= classify(String.fromCharCode(unit)));
}

function classify(sign: string): number {
  if (wide.test(sign)) return WIDE;
  if (/\p{L}/u.test(sign)) return LETTER;
  return /[\p{N}_]/u.test(sign) ? DIGIT : OTHER;
}

/**
 * The words of a text from an index on, in order: runs of letters, runs of digits, single East Asian
 * characters; runs are bounded by `reach.word`. Linear in its length.
 */
export function tokenize(text: string, from = 0): Token[] {
  const tokens: Token[] = [];
  let start = from;
  while (start < text.length) {
    const kind = kindOf(text.charCodeAt(start));
    let end = start + 1;
    let isPlain = text.charCodeAt(start) < 0x80;
    if (kind === LETTER || kind === DIGIT) {
      const most = Math.min(text.length, start + reach.word);
      for (; end < most && kindOf(text.charCodeAt(end)) === kind; end++)
        isPlain &&= text.charCodeAt(end) < 0x80;
    }
    if (kind !== OTHER) {
      const lower = text.slice(start, end).toLowerCase();
      tokens.push({ word: isPlain || kind === WIDE ? lower : fold(lower), start, end });
    }
    start = end;
  }
  return tokens;
}

/** Whether a word is a single character of a script without spaces. */
export function isWide(word: string): boolean {
  return wide.test(word);
}

/** `última` → `ultima`; letters that upper case writes otherwise (ı, ß) too. */
function fold(lower: string): string {
  return lower
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u0640]/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss');
}
