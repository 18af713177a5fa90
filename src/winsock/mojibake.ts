import { cp850, cp866 } from './code-pages.ts';
import { reach } from './reach.ts';

/** A letter that `Words` takes for a part of a word and folds away: it keeps places where two characters are one. */
export const filler = '\u0640';

/** Lines of a text, as they may have been. */
export interface Mended {
  /** Where they begin in the text. */
  start: number;
  /** As long as what it stands for. */
  text: string;
}

/**
 * Lines of a text as they may have been before a program read them in the wrong encoding, with every character at
 * its place; none where nothing shows such a mistake. A message may go on in the line behind. Known are code page
 * 850 for 1252, 866 for 1251, and 1252 for UTF-8.
 */
export function mended(text: string): Mended[] {
  return mistakes.flatMap(({ shows, mend }) =>
    linesWith(shows, text).map(({ start, end }) => ({ start, text: mend(text.slice(start, end)) })),
  );
}

/** The lines that have a match, each with the one behind it, together where they touch. */
function linesWith(pattern: RegExp, text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const search = new RegExp(pattern, 'g');
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    const start = Math.max(text.lastIndexOf('\n', match.index) + 1, match.index - reach.message);
    const first = lineEnd(text, match.index);
    const end = lineEnd(text, first);
    const last = found.at(-1);
    if (last !== undefined && start <= last.end) last.end = end;
    else found.push({ start, end });
    search.lastIndex = Math.max(first, search.lastIndex);
  }
  return found;
}

/** Where the line behind an index ends; a long one is cut where no message that begins at the index goes on. */
function lineEnd(text: string, index: number): number {
  const end = text.indexOf('\n', index + 1);
  return Math.min(end === -1 ? text.length : end, index + reach.message);
}

/** A byte of UTF-8 behind the first one, read as 1252. */
const further = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
/** Two or three bytes of UTF-8 that were read one by one: `Ã©` for é, `Ð¿` for п, `â€™` for ’. */
const utf8 = new RegExp(`[Â-ß]${further}|[à-ï]${further}{2}`);

/** Texts of one code page that were read as another: what shows one, and each character as it was meant. */
const mistakes: { shows: RegExp; mend: (text: string) => string }[] = [
  { shows: /[þÒÓÚÝßÔÕÌ░▒▓█▄│┤└┴┬├─┼╔╩╦═╬]/, mend: by(cp850, 'windows-1252') },
  { shows: /[╤╥╨╫╪╧╒╓╘╙▌▐]|[рстуфхЄє][А-Я]/, mend: by(cp866, 'windows-1251') },
  { shows: utf8, mend: (text) => text.replaceAll(new RegExp(utf8, 'g'), oneCharacter) },
];

function oneCharacter(read: string): string {
  const [first = 0, ...others] = [...read].map((sign) => bytes1252.get(sign) ?? sign.charCodeAt(0));
  const point = others.reduce(
    (value, byte) => (value << 6) | (byte & 0x3f),
    first & (others.length === 1 ? 0x1f : 0x0f),
  );
  return String.fromCharCode(point) + filler.repeat(others.length);
}

const bytes1252 = new Map(
  Array.from({ length: 128 }, (_, index) => [decode('windows-1252', 0x80 + index), 0x80 + index]),
);

/** Puts for each character of the upper half of one code page what it is in another. */
function by(upper: string, encoding: string): (text: string) => string {
  const to = new Map(Array.from(upper, (sign, index) => [sign, decode(encoding, 0x80 + index)]));
  return (text) => text.replaceAll(/[^\u0000-\u007f]/g, (sign) => to.get(sign) ?? sign);
}

function decode(encoding: string, byte: number): string {
  return new TextDecoder(encoding).decode(Uint8Array.of(byte));
}
