import { Decoder } from './decoder.ts';
import type { Lexicon } from './lexicon.ts';
import type { Finding } from './match.ts';

/** Size of a step, in UTF-16 units. */
const STEP = 262_144;

/** What is known after a step: the findings that it settled, and how much of the text has been read. */
export interface Progress {
  findings: Finding[];
  /** UTF-16 units read so far. */
  read: number;
}

/** Decodes a long text step by step, so that a page can breathe in between. Together they find what `decode` finds. */
export function* decodeSlices(text: string, lexicon: Lexicon): Generator<Progress> {
  const decoder = new Decoder(lexicon);
  for (let start = 0; start < text.length; start += STEP) {
    const read = Math.min(text.length, start + STEP);
    const findings = decoder.push(text.slice(start, read));
    if (read === text.length) findings.push(...decoder.end());
    yield { findings, read };
  }
}
