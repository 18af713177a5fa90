/** A place in a text that names a Winsock error. */
export interface Finding {
  /** Where it stands, in UTF-16 units, end exclusive. */
  start: number;
  end: number;
  /** The line in which it begins, from 1. */
  line: number;
  /** The text itself. */
  text: string;
  /** Index of the code in `Lexicon.codes`. */
  code: number;
  /** How it is written: "HRESULT", "Python WinError", "message (German)". */
  as: string;
  /** The shape can mean nothing else; otherwise the place is only a possible one. */
  certain: boolean;
}

/** A finding whose line is not known yet. */
export type Place = Omit<Finding, 'line'>;

/** What a part of a text gives: its places in order, and where the search goes on. */
export interface Places {
  places: Place[];
  next: number;
}

/** What a place means: a finding without its place. */
export type Meaning = Pick<Finding, 'code' | 'as' | 'certain'>;
