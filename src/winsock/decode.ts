import { decodeMessages } from './decode-messages.ts';
import { decodeName } from './decode-name.ts';
import { decodeNumber } from './decode-number.ts';
import type { Finding } from './finding.ts';
import type { Lexicon } from './lexicon.ts';

// One pass finds what may be a name or a number; what stands around it decides.
const candidatePattern =
  /0x[0-9a-f]+|(?<!\w)[8c]00[07][0-9a-f]{4}(?!\w)|-?\d+|[a-z_](?:(?!0x[8c])\w)*(?:(?:::|\.)[a-z_]\w*)*/gi;

/**
 * Every place in a text that names a Winsock error, in order, without overlaps. Linear in the length
 * of the text; never throws.
 */
export function decode(text: string, lexicon: Lexicon): Finding[] {
  const found = [...namesAndNumbers(text, lexicon), ...decodeMessages(text, lexicon)];
  found.sort((a, b) => a.start - b.start || Number(b.certain) - Number(a.certain) || b.end - a.end);
  const kept: Finding[] = [];
  for (const finding of found) {
    const last = kept.at(-1);
    if (last === undefined || finding.start >= last.end) kept.push(finding);
    else if (finding.certain && !last.certain) kept[kept.length - 1] = finding;
  }
  return kept;
}

function* namesAndNumbers(text: string, lexicon: Lexicon): Generator<Finding> {
  for (const { 0: word, index: start } of text.matchAll(candidatePattern)) {
    const end = start + word.length;
    const found = /^-?\d|^c00[07][0-9a-f]{4}$/i.test(word)
      ? decodeNumber(text, word, start, end, lexicon)
      : decodeName(text, word, start, lexicon);
    if (found !== undefined) yield { start, end, text: word, ...found };
  }
}
