import { Decoder } from '../winsock/decoder';
import type { Finding } from '../winsock/finding';
import type { Lexicon } from '../winsock/lexicon';
import { type Found, Summary } from '../winsock/summary';
import { Excerpt, type Excerpted, slice } from './excerpt';
import type { Piece } from './log-pieces';

/** What a log holds, as far as it was read. */
export interface DecodedLog extends Excerpted {
  found: Found[];
  /** How many places name an error. */
  places: number;
  /** How much of the log was read, from 0 to 1. */
  read: number;
}

/**
 * Decodes a log that arrives in pieces and reports how much of it is read. Ends early where `signal` is aborted;
 * rejects with what the pieces throw.
 */
export async function decodeLog(
  pieces: AsyncIterable<Piece>,
  lexicon: Lexicon,
  report: (read: number) => void,
  signal: AbortSignal,
): Promise<DecodedLog> {
  const decoder = new Decoder(lexicon, slice);
  const summary = new Summary(lexicon);
  const excerpt = new Excerpt();
  const add = (text: string, findings: readonly Finding[]) => {
    summary.add(findings);
    excerpt.add(text, findings);
  };
  let read = 0;
  for await (const piece of pieces) {
    if (signal.aborted) break;
    add(piece.text, decoder.push(piece.text));
    read = piece.read;
    report(read);
  }
  add('', decoder.end());
  return {
    ...excerpt.end(),
    found: summary.found,
    places: summary.places,
    read: signal.aborted ? read : 1,
  };
}
