import type { Finding } from '../../winsock/match';
import * as labels from './labels.ts';

/** A part of a line: text, or a place that names an error, with how it is written. */
interface Part {
  text: string;
  as?: string;
}

/** A line of the log, or what is shown of it. */
export interface Row {
  /** Number of the line, from 1. */
  line: number;
  parts: Part[];
}

/** What is shown of a log. */
export interface Excerpted {
  rows: Row[];
  /** A sentence on what they leave out; empty where they leave out nothing. */
  leftOut: string;
  /** The log itself where it is short. */
  whole: string | undefined;
}

/** More than this is not drawn: a page of a million nodes stands still. */
const MOST_MARKS = 1000;
const MOST_CHARACTERS = 100_000;
const MOST_LINES = 2000;
/** How much of a long log is shown around a place, in UTF-16 units. */
const AROUND = 250;
/** Size of the decoder's slices. It names a place at most one and a half of them after its text. */
export const slice = 8192;
const LATE = 1.5 * slice;

/**
 * What is shown of a log that arrives in pieces: a short one whole, of a long one the places and what stands around
 * them, up to a bound. Keeps no more of the text than that.
 */
export class Excerpt {
  #whole: string | undefined = '';
  #places = 0;
  #first: Finding[] = [];
  #rows: Row[] = [];
  #marks = 0;
  #characters = 0;
  /** Text that is still looked at, and where it begins. */
  #text = '';
  #from = 0;
  /** Places that are not shown yet, and where the shown text ends. */
  #waiting: Finding[] = [];
  #shown = 0;

  /** Takes the next piece of the log and the places that the decoder has named since. */
  add(piece: string, findings: readonly Finding[]): void {
    this.#places += findings.length;
    if (this.#whole !== undefined) {
      this.#whole += piece;
      if (this.#whole.length > MOST_CHARACTERS) this.#whole = undefined;
    }
    const room = MOST_MARKS - this.#marks - this.#waiting.length;
    this.#waiting.push(...findings.slice(0, Math.max(0, room)));
    if (this.#first.length < MOST_MARKS)
      this.#first.push(...findings.slice(0, MOST_MARKS - this.#first.length));
    this.#text += piece;
    this.#advance(this.#from + this.#text.length - LATE);
  }

  /** Says that the log is over, and gives what to show of it. */
  end(): Excerpted {
    const whole = this.#whole;
    const lines = whole?.split('\n');
    if (lines !== undefined && lines.length <= MOST_LINES && this.#places <= MOST_MARKS)
      return { rows: wholeRows(lines, this.#first), leftOut: '', whole };
    this.#advance(Infinity);
    return {
      rows: this.#rows,
      leftOut: labels.leftOut(this.#marks, this.#places),
      whole,
    };
  }

  /** Shows the places of which all is known, because nothing more is found before `settled`; forgets the text before. */
  #advance(settled: number): void {
    while (this.#characters < MOST_CHARACTERS) {
      const [finding, next] = this.#waiting;
      if (finding === undefined || finding.end + 2 * AROUND > settled) break;
      this.#waiting.shift();
      this.#show(finding, next);
    }
    const keep = Math.min(this.#waiting[0]?.start ?? Infinity, settled) - AROUND;
    if (this.#characters >= MOST_CHARACTERS || this.#marks >= MOST_MARKS) this.#text = '';
    else if (keep > this.#from && keep < Infinity) {
      this.#text = this.#text.slice(keep - this.#from);
      this.#from = keep;
    }
  }

  #show({ start, end, line, text, as }: Finding, next: Finding | undefined): void {
    const from = Math.max(this.#shown, start - AROUND, 0);
    const before = this.#slice(from, start);
    const lineStart = before.lastIndexOf('\n') + 1;
    let row = this.#rows.at(-1);
    if (row?.line !== line) {
      row = { line, parts: [] };
      this.#rows.push(row);
      const cut = lineStart === 0 && from > 0 && this.#slice(from - 1, from) !== '\n';
      if (cut) row.parts.push({ text: '…' });
    }
    const near = next !== undefined && next.start - end <= 2 * AROUND;
    const after = this.#slice(end, near ? next.start : end + AROUND);
    const [rest = ''] = after.split('\n', 1);
    this.#shown = end + rest.length;
    const parts = [
      { text: before.slice(lineStart) },
      { text: text.slice(0, AROUND), as },
      { text: rest },
    ];
    row.parts.push(...parts);
    const goesOn =
      !near && rest === after && !['', '\n'].includes(this.#slice(this.#shown, this.#shown + 1));
    if (goesOn) row.parts.push({ text: '…' });
    this.#marks++;
    for (const part of parts) this.#characters += part.text.length;
  }

  #slice(start: number, end: number): string {
    return this.#text.slice(Math.max(0, start - this.#from), Math.max(0, end - this.#from));
  }
}

/** All lines of a log with their places. */
function wholeRows(lines: readonly string[], findings: readonly Finding[]): Row[] {
  const byLine = Map.groupBy(findings, ({ line }) => line);
  let start = 0;
  return lines.map((text, index) => {
    const parts: Part[] = [];
    let at = 0;
    for (const finding of byLine.get(index + 1) ?? []) {
      const end = Math.min(text.length, finding.end - start);
      parts.push({ text: text.slice(at, finding.start - start) });
      parts.push({ text: text.slice(finding.start - start, end), as: finding.as });
      at = end;
    }
    parts.push({ text: text.slice(at) });
    start += text.length + 1;
    return { line: index + 1, parts };
  });
}
