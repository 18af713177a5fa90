import { add, addText, addUnit, FIRST } from './fnv.ts';
import { reach } from './reach.ts';

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
 * characters; runs are bounded by `reach.word`. Each is folded so that case, accents and punctuation make no
 * difference. Made in time linear in the length of the text, without a string for each word: a log has many.
 */
export class Words {
  /** How many there are. */
  readonly length: number;
  readonly #text: string;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  /** Of each word, folded: FNV-1a over UTF-16 units. */
  readonly #hashes: Int32Array;

  constructor(text: string, from = 0) {
    const most = Math.max(0, text.length - from);
    this.#text = text;
    this.#starts = new Uint32Array(most);
    this.#ends = new Uint32Array(most);
    this.#hashes = new Int32Array(most);
    let count = 0;
    for (let start = from; start < text.length;) {
      const first = text.charCodeAt(start);
      const kind = kindOf(first);
      let end = start + 1;
      let all = first;
      let hash = addUnit(FIRST, first);
      if (kind === LETTER || kind === DIGIT) {
        const last = Math.min(text.length, start + reach.word);
        for (; end < last; end++) {
          const unit = text.charCodeAt(end);
          if (kindOf(unit) !== kind) break;
          all |= unit;
          hash = addUnit(hash, unit);
        }
      }
      if (kind !== OTHER) {
        this.#starts[count] = start;
        this.#ends[count] = end;
        this.#hashes[count] =
          all > 0x7f && kind !== WIDE
            ? addText(FIRST, fold(text.slice(start, end).toLowerCase()))
            : hash;
        count++;
      }
      start = end;
    }
    this.length = count;
  }

  /** Where a word begins in the text; undefined where there is none. */
  start(index: number): number | undefined {
    return index < this.length ? this.#starts[index] : undefined;
  }

  /** Where a word ends in the text, exclusive; undefined where there is none. */
  end(index: number): number | undefined {
    return index < this.length ? this.#ends[index] : undefined;
  }

  /** A word in lower case, without accents; empty where there is none. */
  word(index: number): string {
    return fold(this.#text.slice(this.start(index), this.end(index) ?? 0).toLowerCase());
  }

  /** All of them. */
  all(): string[] {
    return Array.from({ length: this.length }, (_, index) => this.word(index));
  }

  /** Hash of `count` words from `from`, as an unsigned 32-bit number. */
  hash(from: number, count: number): number {
    let value = FIRST;
    for (let index = from; index < from + count; index++)
      value = add(value, this.#hashes[index] ?? 0);
    return value >>> 0;
  }
}

/** Whether a word is a single character of a script without spaces. */
export function isWide(word: string): boolean {
  return wide.test(word);
}

/** `última` → `ultima`; letters that upper case writes otherwise (ı, ß) too. A character by itself stays what it is. */
function fold(lower: string): string {
  if (!/[^\u0000-\u007f]/.test(lower) || isWide(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u0640]/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss');
}
