import { decode } from './decode.ts';
import type { Finding } from './finding.ts';
import type { Lexicon } from './lexicon.ts';

/** Size of a slice and how far it looks past its end, in UTF-16 units. */
const SLICE = 262_144;
const BEYOND = 600;

/** What is known after a slice: findings in it, and how much of the text has been read. */
export interface Progress {
  findings: Finding[];
  /** UTF-16 units read so far. */
  read: number;
}

/**
 * Decodes a long text slice by slice, so that a page can breathe in between. Slices end at line ends;
 * together they find what `decode` finds.
 */
export function* decodeSlices(text: string, lexicon: Lexicon): Generator<Progress> {
  let start = 0;
  let last = 0;
  while (start < text.length) {
    const lineEnd = text.indexOf('\n', start + SLICE);
    const end =
      lineEnd === -1 || lineEnd - start > 2 * SLICE
        ? Math.min(text.length, start + 2 * SLICE)
        : lineEnd + 1;
    const offset = start;
    const findings = decode(text.slice(start, end + BEYOND), lexicon)
      .map((finding) => ({ ...finding, start: finding.start + offset, end: finding.end + offset }))
      .filter((finding) => finding.start < end && finding.start >= last);
    last = findings.at(-1)?.end ?? last;
    start = end;
    yield { findings, read: end };
  }
}
