import type { Spelling } from './spellings.ts';

/** What finding needs to know of a code; each module takes the part that it reads. */
export interface CodeFacts {
  name: string;
  /** 1 to 65535. */
  value: number;
  /** Short title of Microsoft's list. */
  title: string;
  summary: string;
  alsoCalled: readonly string[];
  /** Message texts, each with the name of its language, English first. */
  messages: readonly { text: string; language: string }[];
  /** Rows of the runtimes' tables. */
  runtimes: readonly RuntimeFacts[];
  causes: readonly { cause: string; tell: string }[];
  /** How many public threads about it were read, by whether their cause became known; none where nobody looked. */
  reports?: { known: number; unknown: number } | undefined;
  /** Phrases in which people speak of it. */
  phrases: readonly string[];
  /** What `spellings` gives. */
  spellings: readonly Spelling[];
}

/** What finding needs to know of a cause. */
export interface CauseFacts {
  label: string;
  cause: string;
  tell: string;
  fix: string;
  /** Functions that fail so, where only some do. */
  calls?: readonly string[] | undefined;
  /** Phrases in which people speak of it. */
  phrases: readonly string[];
}

/** What a runtime calls a code. */
export interface RuntimeFacts {
  id: string;
  /** Name of the runtime. */
  title: string;
  name?: string | undefined;
  value?: number | undefined;
  message?: string | undefined;
  /** The name is shared by so many codes that it identifies none. */
  generic: boolean;
  /** Search asks for its names only where those of the others give no certain answer. */
  rare: boolean;
}
