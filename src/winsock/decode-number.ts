import type { Meaning } from './finding.ts';
import type { Lexicon } from './lexicon.ts';
import { shapes, troubleWords } from './shapes.ts';

/** How far before and after a number the text is looked at, in UTF-16 units. */
const BEFORE = 48;
const NEAR = 70;

/** What a number means where it stands, from `start` to `end` of the text; undefined where it is no error. */
export function decodeNumber(
  text: string,
  word: string,
  start: number,
  end: number,
  lexicon: Lexicon,
): Meaning | undefined {
  // A number that goes on, on either side, is part of something else: 10.0.10061, 10054ms, 1,10054.
  if (
    /[\w.,:$#+\\-]/.test(text[start - 1] ?? '') &&
    !/[:#](?=$)/.test(text.slice(start - 1, start))
  ) {
    if (!/^(?:0x)?[8c]/i.test(word) || word.length < 8) return undefined;
  }
  if (/^[\w%]|^[.,:]\d/.test(text.slice(end, end + 2))) return undefined;
  if (/^0x|^-|^[8c]00/i.test(word))
    return written(word, text.slice(Math.max(0, start - BEFORE), start), lexicon);
  const before = text.slice(Math.max(0, start - BEFORE * 2), start);
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
  return nearTrouble(text, start, end)
    ? { code: own.code, as: 'number', certain: false }
    : undefined;
}

/** A hexadecimal or negative number that is characteristic by itself. */
function written(word: string, before: string, lexicon: Lexicon): Meaning | undefined {
  if (/\bnet_error $/.test(before)) {
    const chromium = lexicon.numbers.get(Number(word))?.find(({ as }) => as.startsWith('Chromium'));
    return chromium && { code: chromium.code, as: chromium.as, certain: true };
  }
  const [hit, other] = lexicon.keys.get(word.toLowerCase()) ?? [];
  // libuv folds several codes into one number: that names none of them.
  if (hit === undefined || other?.rank === hit.rank) return undefined;
  const whole = /^0x[8c]|^[8c][0-9a-f]{7}$/i.test(word) || /^-\d{9,}$/.test(word);
  if (whole) return { code: hit.code, as: hit.as, certain: true };
  const inError = /(?:error|errno|err|code|net_error|refused|HRESULT)[^\w\n]{0,4}$/i.test(before);
  // libuv and Chromium numbers, and short hexadecimal ones, need an error word in front.
  return inError && !/^0x[0-9a-f]{1,3}$/i.test(word)
    ? { code: hit.code, as: hit.as, certain: true }
    : undefined;
}

/** Whether a bare number stands near a word of trouble, and not where a port, a size or an id stands. */
function nearTrouble(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(Math.max(lineStart, start - NEAR), start);
  const after = text.slice(end, end + 18);
  if (
    /(?:\b(?:ports?|pid|tid|line|id|build|version|length|size|seq|offset|row|event|state is|zip|plugin)\b[ :=#(]{0,3}|[:#/=\w]|\d\s)$/i.test(
      before,
    )
  ) {
    return false;
  }
  if (
    /^\s?(?:ms|s|sec|bytes?|kb?|mb|files?|rows?|records?|us|milliseconds|successful|microseconds)\b/i.test(
      after,
    )
  )
    return false;
  if (/\b(?:port|event|seq|line|DistributedCOM|Mongo\w*|codeName)\b/i.test(before + after))
    return false;
  const placed = /[([{"'.,] ?$|\bcode[ :=]{1,3}$|[a-z] $/i.test(before);
  return placed && (troubleWords.test(before) || /^ "\w+ error/i.test(after));
}
