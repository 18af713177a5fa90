import type { Lexicon } from './lexicon.ts';
import type { Match, Place, Places } from './match.ts';
import { hash, startHash } from './message-index.ts';
import { reach } from './reach.ts';
import { type Token, tokenize } from './tokens.ts';

/**
 * Message texts that begin between two indices of a text, across line breaks, whatever their quotes,
 * accents, case and final stop.
 */
export function decodeMessages(text: string, from: number, end: number, lexicon: Lexicon): Places {
  const words = tokenize(text, from);
  const places: Place[] = [];
  let next = end;
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (first === undefined || first.start >= end) break;
    next = Math.max(end, first.end);
    const match = longest(
      (lexicon.messages.get(startHash(words, at)) ?? []).filter(
        ({ length, all }) =>
          isNear(first, words[at + length - 1]) && hash(words, at, length) === all,
      ),
    );
    const last = words[at + (match?.length ?? 0) - 1];
    if (match === undefined || last === undefined) continue;
    // Only Windows has whole sentences; "Connection refused" is printed by every system.
    const certain = match.length >= 6;
    if (certain || !foreignErrno(text, first.start, last.end)) {
      const { index, kind, by, as, rank } = match;
      const { start } = first;
      const own = text.slice(start, last.end);
      places.push({ start, end: last.end, text: own, index, kind, by, as, rank, certain });
    }
    next = Math.max(end, last.end);
    at += match.length - 1;
  }
  return { places, next };
}

/** Whether a word can end the message that another one begins; a single word is no message. */
function isNear(first: Token, last: Token | undefined): boolean {
  return last !== undefined && last !== first && last.end - first.start <= reach.message;
}

function longest<Candidate extends Match & { length: number }>(
  candidates: Candidate[],
): Candidate | undefined {
  return candidates.toSorted((a, b) => b.length - a.length || a.rank - b.rank)[0];
}

/** Whether the errno of another system stands beside a short text: `[Errno 111] Connection refused`. */
function foreignErrno(text: string, start: number, end: number): boolean {
  const around = `${text.slice(Math.max(0, start - 40), start)} ${text.slice(end, end + 30)}`;
  return /\b(?:errno|error|os error|code)\b\W{0,4}\d{1,3}\b|\(\d{2,3}:/i.test(around);
}
