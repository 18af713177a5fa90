import { decode } from './decode.ts';
import { guess } from './guess.ts';
import { type Lexicon, matchNumber, toKey } from './lexicon.ts';
import type { Match, MatchKind } from './match.ts';
import { fingerprint } from './message-index.ts';
import { numberWord } from './number-forms.ts';
import { rank, stems, type WordIndex } from './rank.ts';

/** A code that a text may mean. */
export interface Answer {
  name: string;
  value: number;
  title: string;
  /** The text names the code, by a spelling that names no other; otherwise it is a guess. */
  certain: boolean;
  kind: MatchKind;
  /** What it was recognised by: "HRESULT", "Linux ECONNRESET", "similar name". */
  as: string;
}

const MOST = 8;
/** A longer text is a log for the decoder: the box looks at its beginning, in UTF-16 units. */
const MOST_TEXT = 20_000;
/** What is longer spells no code: the longest message has 232. Its words are taken from its beginning. */
const MOST_QUERY = 1000;
/** A text up to this many UTF-16 units is a phrase about one error; a number in it is likely its code. */
const PHRASE = 100;

/**
 * The codes that a typed or pasted text means, best first: certain ones where it spells a code or
 * holds a line of log that does, else guesses by similar names and, once `words` are there, by plain
 * words. Never throws, whatever the text.
 */
export function lookup(text: string, lexicon: Lexicon, words?: WordIndex): Answer[] {
  const whole = text.slice(0, MOST_TEXT).trim();
  const isLong = whole.length > MOST_QUERY;
  const query = clean(whole.slice(0, MOST_QUERY));
  if (query === '' && !isLong) return [];
  const exact = isLong ? [] : spelled(query, lexicon);
  if (exact.length > 0) return answers(settle(exact), lexicon);
  // A lone number that is no spelling stands in no text that could explain it.
  const isLone = !isLong && isNumber(query);
  const found = isLone ? [] : [...decode(whole, lexicon), ...mentioned(query, lexicon)];
  if (found.some(({ certain }) => certain)) {
    return answers(
      found.toSorted((a, b) => Number(b.certain) - Number(a.certain)),
      lexicon,
    );
  }
  const guesses = [...found, ...numbered(query, lexicon), ...guess(query, lexicon)];
  const ranked = words === undefined || isLone ? [] : rank(query, words, lexicon);
  return answers(
    [...guesses, ...ranked].map((match) => ({ ...match, certain: false })),
    lexicon,
  );
}

/** The one answer to open without asking: the only certain one. */
export function certainAnswer<Own extends Answer>(answers: readonly Own[]): Own | undefined {
  const [first, second] = answers.filter(({ certain }) => certain);
  return second === undefined ? first : undefined;
}

/** Whether a text is one number, in any base: where no code has it, its digits are no words to search by. */
export function isNumber(text: string): boolean {
  return /^[+-]?\d[\da-z]*$/i.test(text.trim());
}

/** Strips what people copy along: quotes, brackets, commas, a typographic minus, spaces at the ends. */
function clean(text: string): string {
  const bare = text.normalize('NFKC').replaceAll('\u2212', '-').trim();
  let start = 0;
  let end = bare.length;
  while (start < end && opening.includes(bare.charAt(start))) start++;
  while (start < end && closing.includes(bare.charAt(end - 1))) end--;
  return bare.slice(start, end).trim();
}

const opening = '"\'`([{<«„“‘+';
const closing = '"\'`)]}>»”’.,;:!?';

/** Codes that the whole text spells. */
function spelled(query: string, lexicon: Lexicon): readonly Match[] {
  const number = matchNumber(query, lexicon, 'query')?.match;
  const named = lexicon.keys.get(toKey(query)) ?? [];
  const matches = number === undefined ? named : [number, ...named];
  if (matches.length > 0 || isNumber(query)) return matches;
  const { length, start, all } = fingerprint(query);
  return (lexicon.messages.get(start) ?? []).filter(
    (message) => message.length === length && message.all === all,
  );
}

const inPhrase = new RegExp(`(?<![\\w.:-]|port[ =])(?:wsa_?e?|e)?(${numberWord})(?![\\w.-])`, 'gi');

/** Codes whose number stands among other words, but for ports; certain where the other words say nothing. */
function mentioned(query: string, lexicon: Lexicon): Match[] {
  if (query.length > PHRASE) return [];
  const matches = Array.from(query.matchAll(inPhrase), ([, text = '']) =>
    // A short number may count anything.
    /\w{5}/.test(text) ? spelled(text, lexicon) : [],
  ).flat();
  const indices = new Set(matches.map(({ index }) => index));
  const certain = indices.size === 1 && stems(query.replaceAll(inPhrase, ' ')).length === 0;
  return matches.map((match) => ({ ...match, certain }));
}

/** The first match is certain unless another code has as good a claim; then all of those are guesses. */
function settle(matches: readonly Match[]): Match[] {
  const best = Math.min(...matches.map(({ rank }) => rank));
  const alone = matches.filter(({ rank }) => rank === best).length === 1;
  return matches.map((match) => ({ ...match, certain: alone && match.rank === best }));
}

/** Codes that a small number stands for in some system: 104 is ECONNRESET on Linux. */
function numbered(query: string, lexicon: Lexicon): readonly Match[] {
  const value = /^(?:errno|error|err|code|win32)?[ :=#]*(-?\d{1,5})$/i.exec(query)?.[1];
  return value === undefined ? [] : (lexicon.numbers.get(Number(value)) ?? []);
}

function answers(matches: readonly Match[], lexicon: Lexicon): Answer[] {
  const seen = new Set<number>();
  return matches
    .filter(({ index }) => !seen.has(index) && seen.add(index))
    .slice(0, MOST)
    .flatMap(({ index, kind, as, certain }) => {
      const row = lexicon.codes[index];
      return row === undefined
        ? []
        : [{ name: row.name, value: row.value, title: row.title, certain, kind, as }];
    });
}
