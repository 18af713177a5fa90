import type { Cause } from '../schemas/cause.ts';
import type { CodeData } from '../schemas/code.ts';
import type { Reports } from '../schemas/report.ts';
import type { Source } from '../schemas/source.ts';
import type { Spelling } from '../winsock/spellings.ts';

/** A code with everything that its page, its data files and the lists need. */
export interface Code extends Omit<CodeData, 'causes'> {
  /** Most likely first. */
  causes: readonly JoinedCause[];
  /** The public reports that were read for it; undefined where nobody has looked for any. */
  reports: CodeReports | undefined;
  /** Its explanation, in MDX, and the file in which it stands. */
  body: string;
  filePath: string;
  /** Lower-case name: last part of the address. */
  slug: string;
  /** Address of the page, base included. */
  url: string;
  /** "0x2746" */
  hex: string;
  /** "0x80072746" */
  hresult: string;
  /** -2147014842 */
  hresultSigned: number;
  /** English text that FormatMessage gives, with its source. */
  message: Message;
  /** Texts in all known languages, English first. */
  messages: readonly Message[];
  /** Functions whose documentation lists the code, common ones first. */
  functions: readonly ReturningFunction[];
  /** What each runtime calls it, first row first. */
  runtimes: readonly RuntimeName[];
  /** Sources of the page, with the one that shows how rare the code is and the one of the message. */
  allSources: Source[];
  /** Related codes, those written on either page, by number. */
  relatedCodes: RelatedCode[];
  /** Guides about it, in their order. */
  guides: { title: string; url: string; summary: string }[];
  /** The words in which people speak of it. */
  phrases: string[];
  /** Every way to write it. */
  spellings: Spelling[];
  /** Neighbours by number. */
  previous: Neighbour | undefined;
  next: Neighbour | undefined;
}

/** A cause with the public reports in which it was the answer. */
export interface JoinedCause extends Cause {
  /** How many they are. */
  seen: number;
  /** The words in which people speak of it. */
  phrases: readonly string[];
}

/** What reading public reports of a code gave. */
export interface CodeReports extends Pick<Reports, 'read' | 'unknown' | 'other' | 'queries'> {
  /** How many of those that were read ended with a known cause. */
  known: number;
  /** These. */
  rows: Reports['reports'];
}

export interface Message {
  text: string;
  /** English name of the language, and its tag: "German", "de-DE". */
  language: string;
  tag: string;
  source: string | undefined;
}

export interface ReturningFunction {
  name: string;
  when: string | undefined;
  /** Only those who write a service provider implement or call it. */
  provider: boolean;
}

export interface RuntimeName {
  id: string;
  title: string;
  name: string | undefined;
  value: number | undefined;
  message: string | undefined;
  note: string | undefined;
  /** Many codes share the name, so that it identifies none. */
  generic: boolean;
  /** Search asks for the names of its runtime only where those of the others give no certain answer. */
  rare: boolean;
}

export interface RelatedCode extends Neighbour {
  title: string;
  why: string;
}

export interface Neighbour {
  name: string;
  value: number;
  url: string;
}
