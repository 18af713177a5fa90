import type { Finding } from './finding.ts';
import type { Lexicon } from './lexicon.ts';

/** One code of a decoded log. */
export interface Found {
  /** Index of the code in `Lexicon.codes`. */
  code: number;
  name: string;
  value: number;
  title: string;
  /** How many places name it. */
  count: number;
  /** Line of the first place, from 1. */
  line: number;
  /** The text of the first place, and how it is written. */
  text: string;
  as: string;
  /** At least one place can mean nothing else. */
  certain: boolean;
}

/** What a log holds, one row a code, however long it is: findings are counted as they come. */
export class Summary {
  #lexicon: Lexicon;
  #found = new Map<number, Found>();
  #places = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Counts findings, in the order of the text. */
  add(findings: readonly Finding[]): void {
    for (const { code, line, text, as, certain } of findings) {
      const row = this.#lexicon.codes[code];
      if (row === undefined) continue;
      this.#places++;
      const { name, value, title } = row;
      const known = this.#found.get(code);
      if (known === undefined) {
        this.#found.set(code, { code, name, value, title, count: 1, line, text, as, certain });
      } else {
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
  get found(): Found[] {
    return [...this.#found.values()].toSorted(
      (a, b) => Number(b.certain) - Number(a.certain) || b.count - a.count,
    );
  }
}

/** The codes of a log whose findings are all known. */
export function summarize(findings: readonly Finding[], lexicon: Lexicon): Found[] {
  const summary = new Summary(lexicon);
  summary.add(findings);
  return summary.found;
}
