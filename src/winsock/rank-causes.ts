import { score, type WordIndex } from './rank.ts';

/** A cause as scripts know it. */
export interface CauseRow {
  /** Its fragment on the page of the code. */
  id: string;
  label: string;
  /** Functions that fail so; none where any may. */
  calls: readonly string[];
  /** In how many public reports it was the answer. */
  seen: number;
}

/** A cause that words lead to. */
export interface FoundCause {
  /** Index of its code. */
  index: number;
  cause: CauseRow;
}

/** What else in a query may be said for a cause: how much its code's words count beside its own. */
const OF_CODE = 0.35;
/** A cause that fits less than this share of the best is not shown. */
const LEAST = 0.45;

/**
 * Causes by how well the words of a text fit them and their codes, best first. `words` and `ofCodes` are the word
 * indices of causes, counted through all codes, and of codes.
 */
export function rankCauses(
  query: string,
  codes: readonly { causes: readonly CauseRow[] }[],
  words: WordIndex,
  ofCodes: WordIndex,
): FoundCause[] {
  const fitting = score(query, ofCodes, codes.length);
  const causes = codes.flatMap(({ causes }, index) => causes.map((cause) => ({ index, cause })));
  const ranked = [...score(query, words, causes.length)]
    .flatMap(([position, own]) => {
      const found = causes[position];
      if (found === undefined) return [];
      // Of two that fit alike the one that more people had is likelier.
      const met = 1 + 0.04 * Math.min(8, found.cause.seen);
      return { ...found, score: (own + OF_CODE * (fitting.get(found.index) ?? 0)) * met };
    })
    .toSorted((a, b) => b.score - a.score);
  const least = LEAST * (ranked[0]?.score ?? 0);
  return ranked.filter(({ score }) => score >= least).map(({ index, cause }) => ({ index, cause }));
}
