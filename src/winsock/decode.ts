import { Decoder } from './decoder.ts';
import type { Lexicon } from './lexicon.ts';
import type { Finding } from './match.ts';

/**
 * Every place in a text that names a Winsock error, in order, without overlaps. Linear in the length
 * of the text; never throws.
 */
export function decode(text: string, lexicon: Lexicon): Finding[] {
  const decoder = new Decoder(lexicon);
  return [...decoder.push(text), ...decoder.end()];
}
