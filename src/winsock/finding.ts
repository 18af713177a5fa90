/** A place in a text that names a Winsock error. */
export interface Finding {
  /** Where it stands, in UTF-16 units, end exclusive. */
  start: number;
  end: number;
  /** The text itself. */
  text: string;
  /** Index of the code in `Lexicon.codes`. */
  code: number;
  /** How it is written: "HRESULT", "Python WinError", "message (German)". */
  as: string;
  /** The shape can mean nothing else; otherwise the place is only a possible one. */
  certain: boolean;
}

/** What a place means: a finding without its place. */
export type Meaning = Pick<Finding, 'code' | 'as' | 'certain'>;
