import { decodeHex } from './decode-hex.ts';
import type { Meaning } from './finding.ts';
import type { Lexicon } from './lexicon.ts';
import { nearTrouble } from './near-trouble.ts';
import { reach } from './reach.ts';
import { shapes } from './shapes.ts';

/** How far before a number the text is looked at, in UTF-16 units. */
const BEFORE = 96;

/** What a number means where it stands, from `start` to `end` of the text; undefined where it is no error. */
export function decodeNumber(
  text: string,
  word: string,
  start: number,
  end: number,
  lexicon: Lexicon,
): Meaning | undefined {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + reach.after);
  if (isPart(word, before, after)) return undefined;
  if (/^0x|^-|^[8c]00/i.test(word)) return decodeHex(word, before, after, lexicon);
  const value = Number(word);
  const own = lexicon.keys.get(String(value))?.find(({ rank }) => rank === 0);
  for (const shape of shapes) {
    if (!shape.before.test(before)) continue;
    if (value >= 10000) return own && { code: own.code, as: shape.name, certain: true };
    if (shape.win32 !== true) continue;
    const small = /\[WinError $|Exception \($|errno = $|WSAGetLastError/i.test(before);
    const twin = lexicon.numbers.get(value)?.find(({ as }) => as.startsWith('Win32'));
    if (own !== undefined && (small || value > 900))
      return { code: own.code, as: shape.name, certain: true };
    if (twin !== undefined && (small || value > 200))
      return { code: twin.code, as: twin.as, certain: true };
    return undefined;
  }
  if (own === undefined || value < 10000) return undefined;
  return nearTrouble(before, after) ? { code: own.code, as: 'number', certain: false } : undefined;
}

/** Whether a number goes on, on either side, and is part of something else: 10.0.10061, 10054ms, 1,10054. */
function isPart(word: string, before: string, after: string): boolean {
  if (/^[\w%]|^[.,:]\d/.test(after)) return true;
  if (!/[\w.,$+\\-]$/.test(before)) return false;
  if (/^0x[8c]/i.test(word)) return /(?:\d|(?<!error|err|code|hr|hresult|status)_)$/i.test(before);
  return /\w$/.test(before) || !/^[8c][0-9a-f]{7}$/i.test(word);
}
