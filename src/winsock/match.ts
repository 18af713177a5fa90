import type { CallFamilyId } from './calls.ts';
import type { kindLabels } from './labels.ts';

/** How a text names a code. */
export type MatchKind = keyof typeof kindLabels;

/** A code that a text may mean, and how. */
export interface Match {
  /** Index of the code in `Lexicon.codes`. */
  index: number;
  kind: MatchKind;
  /** Id of the runtime that spells it so. */
  by?: string | undefined;
  /** The same in words for readers: "HRESULT", "Rust ErrorKind::ConnectionReset". Nothing compares them. */
  as: string;
  /** Lower is more characteristic: 0 for the code's own names and numbers. */
  rank: number;
  /** Nothing else can be meant. No spelling is certain by itself: what stands around it decides. */
  certain: boolean;
}

/** A match with its place in a text. */
export interface Finding extends Match {
  /** Where it stands, in UTF-16 units, end exclusive. */
  start: number;
  end: number;
  /** The line in which it begins, from 1. */
  line: number;
  /** The text itself. */
  text: string;
  /** The calls that failed there, where a word near it says so. */
  call?: CallFamilyId | undefined;
}

/** A finding of which nothing is known yet but itself. */
export type Place = Omit<Finding, 'line' | 'call'>;

/** What a part of a text gives: its places in order, and where the search goes on. */
export interface Places {
  places: Place[];
  next: number;
}
