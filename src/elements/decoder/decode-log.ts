import { Decoder } from '../../winsock/decoder';
import { PlainText } from '../../winsock/escape-sequences';
import type { Lexicon } from '../../winsock/lexicon';
import type { Finding } from '../../winsock/match';
import type { FoundNeighbour, Neighbours } from '../../winsock/neighbours';
import { type LogAnswer, Summary } from '../../winsock/summary';
import { Excerpt, type Excerpted, slice } from './excerpt';
import type { Piece } from './log-pieces';

/** What a log holds, as far as it was read. */
export interface DecodedLog extends Excerpted {
  found: LogAnswer[];
  /** How many places name an error. */
  places: number;
  /** Numbers of other systems, which are no Winsock errors. */
  others: FoundNeighbour[];
  /** How much of the log was read, from 0 to 1. */
  read: number;
}

/** Milliseconds of work after which the page may do other things. */
const FRAME = 12;

/**
 * Decodes a log that arrives in pieces and reports how much of it is read. Ends early where `signal` is aborted;
 * rejects with what the pieces throw.
 */
export async function decodeLog(
  pieces: AsyncIterable<Piece>,
  lexicon: Lexicon,
  neighbours: Neighbours,
  report: (read: number) => void,
  signal: AbortSignal,
): Promise<DecodedLog> {
  const decoder = new Decoder(lexicon, slice);
  const summary = new Summary(lexicon);
  const excerpt = new Excerpt();
  const others = neighbours.finder();
  const plain = new PlainText();
  const add = (text: string, findings: readonly Finding[]) => {
    summary.add(findings);
    excerpt.add(text, findings);
  };
  let read = 0;
  let since = performance.now();
  for await (const { text: raw, read: whole } of pieces) {
    const text = plain.push(raw) + (whole === 1 ? plain.end() : '');
    const before = read;
    for (let at = 0; at < text.length && !signal.aborted; at += slice) {
      const part = text.slice(at, at + slice);
      add(part, decoder.push(part));
      others.push(part);
      if (performance.now() - since < FRAME) continue;
      read = before + ((whole - before) * (at + part.length)) / text.length;
      report(read);
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    if (signal.aborted) break;
    read = whole;
  }
  add('', decoder.end());
  return {
    ...excerpt.end(),
    found: summary.found,
    places: summary.places,
    others: others.end(),
    read: signal.aborted ? read : 1,
  };
}
