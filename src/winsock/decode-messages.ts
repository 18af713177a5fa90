import type { Lexicon } from './lexicon.ts';
import type { Match, Place, Places } from './match.ts';
import { mended } from './mojibake.ts';
import { startHash } from './message-index.ts';
import { reach } from './reach.ts';
import { Words } from './tokens.ts';
import { showsUnix } from './unix-evidence.ts';

/**
 * Message texts that begin between two indices of a text, across line breaks, whatever their quotes,
 * accents, case and final stop.
 */
export function decodeMessages(text: string, from: number, end: number, lexicon: Lexicon): Places {
  const { places, next } = messagesIn(text, from, end, lexicon);
  const others = mended(text.slice(from)).flatMap(({ start, text: other }) =>
    messagesIn(other, 0, other.length, lexicon)
      .places.map((place) => ({
        ...place,
        start: place.start + from + start,
        end: place.end + from + start,
      }))
      .filter(({ start }) => start < end),
  );
  return {
    places: [...places, ...others].map((place) => ({
      ...place,
      text: text.slice(place.start, place.end),
    })),
    next: Math.max(next, ...others.map(({ end }) => end)),
  };
}

function messagesIn(text: string, from: number, end: number, lexicon: Lexicon): Places {
  const words = new Words(text, from);
  const places: Place[] = [];
  let next = end;
  for (let at = 0; at < words.length; at++) {
    const start = words.start(at) ?? end;
    if (start >= end) break;
    next = Math.max(end, words.end(at) ?? end);
    const known = lexicon.messages.get(startHash(words, at));
    if (known === undefined) continue;
    const match = longest(
      known.filter(
        ({ length, all }) =>
          isNear(start, words.end(at + length - 1), length) && words.hash(at, length) === all,
      ),
    );
    const last = words.end(at + (match?.length ?? 0) - 1);
    if (match === undefined || last === undefined) continue;
    // Only Windows has whole sentences; "Connection refused" is printed by every system.
    const certain =
      (match.length >= fewest(match, lexicon) && !isOfUnix(match, text, start, last, lexicon)) ||
      isJavaOfWindows(text, last);
    if (certain || mayBeWindows(text, start, last, match.length)) {
      const { index, kind, by, as, rank } = match;
      const own = text.slice(start, last);
      places.push({ start, end: last, text: own, index, kind, by, as, rank, certain });
    }
    next = Math.max(end, last);
    at += match.length - 1;
  }
  return { places, next };
}

/** Whether a word can end the message that begins at `start`; a single word is no message. */
function isNear(start: number, end: number | undefined, words: number): boolean {
  return end !== undefined && words > 1 && end - start <= reach.message;
}

function longest<Candidate extends Match & { length: number }>(
  candidates: Candidate[],
): Candidate | undefined {
  return candidates.toSorted((a, b) => b.length - a.length || a.rank - b.rank)[0];
}

/** How many words a text needs to be that of Windows alone: few in other languages, in which libraries do not speak. */
function fewest({ kind, by }: Match, { titles }: Lexicon): number {
  if (kind !== 'message' || by === undefined || titles.has(by)) return 7;
  return by === 'English' ? 5 : 3;
}

/** Whether a text that a runtime has from Unix stands where Unix shows. */
function isOfUnix(
  { by = '' }: Match,
  text: string,
  start: number,
  end: number,
  { titles }: Lexicon,
): boolean {
  return titles.has(by) && showsUnix(text, start, end);
}

/**
 * What Java puts behind its texts in its sources for Windows only:
 * https://github.com/openjdk/jdk/tree/master/src/java.base/windows/native
 */
function isJavaOfWindows(text: string, end: number): boolean {
  return /^:\s{1,3}(?:connect|(?:JVM_)?bind|recv failed|socket write error|no further information)\b/i.test(
    text.slice(end, end + 32),
  );
}

/** Whether a short text can come from Windows: two words stand at the beginning of a clause, and nothing shows another system. */
function mayBeWindows(text: string, start: number, end: number, words: number): boolean {
  const isClause = /(?:^|[\n:([{"'`<>*]\s{0,2})$/.test(text.slice(Math.max(0, start - 4), start));
  // A text that goes on is a program's own.
  const goesOn = words < 3 && /^ (?:by [a-z]|(?!by )[\da-z])/.test(text.slice(end, end + 8));
  return (words > 2 || isClause) && !goesOn && !showsUnix(text, start, end);
}
