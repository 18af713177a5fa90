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

/** The codes of a log: certain ones first, then by how often they occur. */
export function summarize(text: string, findings: readonly Finding[], lexicon: Lexicon): Found[] {
  const found = new Map<number, Found>();
  let line = 1;
  let at = 0;
  for (const { code, start, text: written, as, certain } of findings) {
    for (
      let end = text.indexOf('\n', at);
      end !== -1 && end < start;
      end = text.indexOf('\n', at)
    ) {
      line++;
      at = end + 1;
    }
    const known = found.get(code);
    const row = lexicon.codes[code];
    if (known !== undefined) {
      known.count++;
      known.certain ||= certain;
    } else if (row !== undefined) {
      const { name, value, title } = row;
      found.set(code, { code, name, value, title, count: 1, line, text: written, as, certain });
    }
  }
  return [...found.values()].toSorted(
    (a, b) => Number(b.certain) - Number(a.certain) || b.count - a.count,
  );
}
