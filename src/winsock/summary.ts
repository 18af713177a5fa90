import type { CallFamilyId } from './calls.ts';
import type { Lexicon } from './lexicon.ts';
import type { Answer } from './lookup.ts';
import type { Finding } from './match.ts';

/** One code of a decoded log: certain where at least one place is. `as` is how the first is written. */
export interface LogAnswer extends Answer {
  /** How many places name it. */
  count: number;
  /** Line of the first place, from 1. */
  line: number;
  /** The text of the first place. */
  text: string;
  /** The calls that failed where it is named, as far as words near it say so. */
  calls: readonly CallFamilyId[];
}

/** What a log holds, one row a code, however long it is: findings are counted as they come. */
export class Summary {
  #lexicon: Lexicon;
  #found = new Map<number, LogAnswer>();
  #places = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Counts findings, in the order of the text. */
  add(findings: readonly Finding[]): void {
    for (const { index, kind, line, text, as, certain, call } of findings) {
      const row = this.#lexicon.codes[index];
      if (row === undefined) continue;
      this.#places++;
      const { name, value, title } = row;
      const known = this.#found.get(index);
      if (known === undefined) {
        const calls = call === undefined ? [] : [call];
        const first = { name, value, title, line, text, kind, as, certain };
        this.#found.set(index, { ...first, count: 1, calls });
      } else {
        if (call !== undefined && !known.calls.includes(call)) known.calls = [...known.calls, call];
        known.count++;
        known.certain ||= certain;
      }
    }
  }

  /** How many places were counted. */
  get places(): number {
    return this.#places;
  }

  /** The codes so far: certain ones first, then by how often they occur. */
  get found(): LogAnswer[] {
    return [...this.#found.values()].toSorted(
      (a, b) => Number(b.certain) - Number(a.certain) || b.count - a.count,
    );
  }
}

/** The codes of a log whose findings are all known. */
export function summarize(findings: readonly Finding[], lexicon: Lexicon): LogAnswer[] {
  const summary = new Summary(lexicon);
  summary.add(findings);
  return summary.found;
}
