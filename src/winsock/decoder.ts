import { callNear } from './calls.ts';
import { decodeMessages } from './decode-messages.ts';
import { decodeWords } from './decode-words.ts';
import type { Lexicon } from './lexicon.ts';
import { LineCounter } from './line-counter.ts';
import type { Finding, Place } from './match.ts';
import { reach } from './reach.ts';

/** How much new text makes a slice, in UTF-16 units: larger ones are no faster and leave more to be collected. */
const SLICE = 32_768;
/** What has to be known past the beginning of a place before it can be judged. */
const BEYOND = reach.message + reach.word + reach.after;

/**
 * Decodes a text that arrives in pieces, cut anywhere: inside a line, a word, a pair of surrogates. All
 * that it gives together is what `decode` gives on the whole text, because every slice goes on where the
 * one before it stopped and sees as far back and ahead as any rule looks. Keeps no more than two slices,
 * however long a line is. Never throws.
 */
export class Decoder {
  #lexicon: Lexicon;
  #size: number;
  /** The text at hand, and where it begins in the whole. */
  #text = '';
  #offset = 0;
  /** Every place that begins before this one is known. */
  #read = 0;
  /** Where the search for words and the one for messages go on. */
  #words = 0;
  #messages = 0;
  /** The last place, which a certain one that overlaps it may still replace. */
  #last: Finding | undefined;
  /** The line of `#read`. */
  #line = 1;

  /** `size` is the size of a slice. */
  constructor(lexicon: Lexicon, size = SLICE) {
    this.#lexicon = lexicon;
    this.#size = size;
  }

  /** Takes the next piece, gives the findings that are settled by now: places count from the beginning of the text. */
  push(piece: string): Finding[] {
    const settled: Finding[][] = [];
    for (let at = 0; at < piece.length; at += this.#size) {
      this.#text += piece.slice(at, at + this.#size);
      const limit = this.#text.length - BEYOND;
      if (this.#offset + limit - this.#read >= this.#size) settled.push(this.#slice(limit));
    }
    return settled.flat();
  }

  /** Says that the text is over, gives the findings that are left. */
  end(): Finding[] {
    const settled = this.#slice(this.#text.length);
    if (this.#last !== undefined) settled.push(this.#last);
    this.#last = undefined;
    return settled;
  }

  /** Finds the places that begin before `limit` of the text at hand, and lets go of what nothing looks at any more. */
  #slice(limit: number): Finding[] {
    const words = decodeWords(this.#text, this.#words - this.#offset, limit, this.#lexicon);
    const messages = decodeMessages(
      this.#text,
      this.#messages - this.#offset,
      limit,
      this.#lexicon,
    );
    const places = [...words.places, ...messages.places].sort(
      (a, b) => a.start - b.start || Number(b.certain) - Number(a.certain) || b.end - a.end,
    );
    const lines = new LineCounter(this.#text, this.#read - this.#offset, this.#line);
    const settled = this.#settle(places, lines);
    this.#line = lines.lineOf(limit);
    this.#words = this.#offset + words.next;
    this.#messages = this.#offset + messages.next;
    this.#read = this.#offset + limit;
    // A later place cannot overlap it.
    if (this.#last !== undefined && this.#last.end <= this.#read) {
      settled.push(this.#last);
      this.#last = undefined;
    }
    const cut = Math.max(0, limit - reach.before);
    this.#text = this.#text.slice(cut);
    this.#offset += cut;
    return settled;
  }

  /** Of places that overlap the first one stays, unless only a later one is certain. */
  #settle(places: readonly Place[], lines: LineCounter): Finding[] {
    const settled: Finding[] = [];
    for (const place of places) {
      const finding = {
        ...place,
        start: place.start + this.#offset,
        end: place.end + this.#offset,
        line: lines.lineOf(place.start),
        call: callNear(this.#text, place.start, place.end),
      };
      const last = this.#last;
      const apart = last === undefined || finding.start >= last.end;
      if (!apart && (last.certain || !finding.certain)) continue;
      if (apart && last !== undefined) settled.push(last);
      this.#last = finding;
    }
    return settled;
  }
}
