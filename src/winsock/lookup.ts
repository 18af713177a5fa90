import { decode } from './decode.ts';
import { guess } from './guess.ts';
import { type Hit, type Lexicon, toKey } from './lexicon.ts';
import { fingerprint } from './message-index.ts';
import { rank, stems, type WordIndex } from './rank.ts';

/** A code that a text may mean. */
export interface Answer {
  name: string;
  value: number;
  title: string;
  /** The text names the code, by a spelling that names no other; otherwise it is a guess. */
  certain: boolean;
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
    [...guesses, ...ranked].map((hit) => ({ ...hit, certain: false })),
    lexicon,
  );
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

const opening = '"\'`([{<«„“‘';
const closing = '"\'`)]}>»”’.,;:!?';

/** Codes that the whole text spells. */
function spelled(query: string, lexicon: Lexicon): readonly Hit[] {
  for (const form of forms(query)) {
    const named = lexicon.keys.get(toKey(form));
    if (named !== undefined) return named;
  }
  if (isNumber(query)) return [];
  const { length, start, all } = fingerprint(query);
  return (lexicon.messages.get(start) ?? []).filter(
    (message) => message.length === length && message.all === all,
  );
}

/**
 * A number without what tools put on it: separators of thousands, a plus, Visual Basic's `&H`, C's `L`,
 * the upper half of a debugger's 64 bits, zeros in front. A double click takes an HRESULT without its minus.
 */
function forms(query: string): string[] {
  const form = query
    .replace(/^([+-]?\d{1,3})(?:([.,'\s])\d{3})(?:\2\d{3})*$/, (all) =>
      all.replaceAll(/[.,'\s]/g, ''),
    )
    .replace(/^\+/, '')
    .replace(/^(\d+)l$/i, '$1')
    .replace(/^&h(?=[\da-f]+$)/i, '0x')
    .replace(/^(?:0x)?f{8}`?(?=8[\da-f]{7}$)/i, '0x')
    .replace(/^0x0+(?=[1-9a-f])/i, '0x');
  return /^2147\d{6}$/.test(form) ? [form, `-${form}`] : [form];
}

/** Codes whose number stands among other words, but for ports; certain where the other words say nothing. */
function mentioned(query: string, lexicon: Lexicon): (Hit & { certain: boolean })[] {
  if (query.length > PHRASE) return [];
  const number =
    /(?<![\w.:-]|port[ =])(?:wsa_?e?|e)?(\d{5}|0x[\da-f]{4,8}|8007[\da-f]{4}|-?\d{10})(?![\w.-])/gi;
  const hits = Array.from(query.matchAll(number), ([, text = '']) => spelled(text, lexicon)).flat();
  const codes = new Set(hits.map(({ code }) => code));
  const certain = codes.size === 1 && stems(query.replaceAll(number, ' ')).length === 0;
  return hits.map((hit) => ({ ...hit, certain }));
}

/** The first hit is certain unless another code has as good a claim; then all of those are guesses. */
function settle(hits: readonly Hit[]): (Hit & { certain: boolean })[] {
  const best = Math.min(...hits.map(({ rank }) => rank));
  const alone = hits.filter(({ rank }) => rank === best).length === 1;
  return hits.map((hit) => ({ ...hit, certain: alone && hit.rank === best }));
}

/** Codes that a small number stands for in some system: 104 is ECONNRESET on Linux. */
function numbered(query: string, lexicon: Lexicon): readonly Hit[] {
  const value = /^(?:errno|error|err|code|win32)?[ :=#]*(-?\d{1,5})$/i.exec(query)?.[1];
  return value === undefined ? [] : (lexicon.numbers.get(Number(value)) ?? []);
}

function answers(
  hits: readonly { code: number; as: string; certain: boolean }[],
  lexicon: Lexicon,
): Answer[] {
  const seen = new Set<number>();
  return hits
    .filter(({ code }) => !seen.has(code) && seen.add(code))
    .slice(0, MOST)
    .flatMap(({ code, as, certain }) => {
      const row = lexicon.codes[code];
      return row === undefined
        ? []
        : [{ name: row.name, value: row.value, title: row.title, certain, as }];
    });
}
