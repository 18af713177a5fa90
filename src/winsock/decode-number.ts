import { isOfFailedCall } from './failed-call.ts';
import { type Lexicon, matchNumber } from './lexicon.ts';
import type { Match } from './match.ts';
import { nearTrouble } from './near-trouble.ts';
import type { LogRule } from './number-forms.ts';
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
): Match | undefined {
  // Most numbers of a log are years, minutes and counts.
  if (/^\d{1,7}$/.test(word) && !lexicon.indices.has(+word) && !lexicon.numbers.has(+word))
    return undefined;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + 32);
  if (isPart(word, before, after)) return undefined;
  if (/\bnet_error $/.test(before)) {
    const numbers = lexicon.numbers.get(Number(word));
    return certain(numbers?.find(({ by }) => by === 'chromium'));
  }
  const own = matchNumber(word, lexicon, 'log');
  if (own === undefined ? /^\d/.test(word) : own.log === 'shape')
    return printed(word, before, after, own?.match, lexicon);
  if (own === undefined) return negated(word, before, lexicon) ?? ofRuntime(word, before, lexicon);
  const { match, log } = own;
  const says = judge(word, before, after, log);
  if (says === 'error') return certain(match);
  return says === 'perhaps' && nearTrouble(before, after) ? match : undefined;
}

type Judgement = 'error' | 'perhaps' | 'nothing';

/** What a number in a characteristic form is by the text around it; `perhaps` is left to words of trouble. */
function judge(word: string, before: string, after: string, log: LogRule): Judgement {
  if (log === 'alone') return !word.startsWith('-') && address.test(before) ? 'perhaps' : 'error';
  if (log === 'error') return errorWord.test(before) && !isShort.test(word) ? 'error' : 'nothing';
  const isBare = !/^0x/i.test(word);
  if (isBare && (/^-\w/.test(after) || identifier.test(before))) return 'nothing';
  return reported.test(before) ? 'error' : 'perhaps';
}

/** What a number is that only the way in which a program prints it tells from others. */
function printed(
  word: string,
  before: string,
  after: string,
  own: Match | undefined,
  lexicon: Lexicon,
): Match | undefined {
  const number = Number.parseInt(word, 10);
  const twin = lexicon.numbers.get(number)?.find(({ by }) => by === 'win32');
  if (own === undefined && twin === undefined) return undefined;
  const isLarge = number >= 10_000;
  const shape =
    own !== undefined && isLarge && saysHex(number, after)
      ? { name: 'hexadecimal, then decimal' }
      : (shapes.find((shape) => (isLarge || shape.win32) && shape.before.test(before)) ??
        (isLarge && isOfFailedCall(before) ? { name: 'call that failed' } : undefined));
  if (shape === undefined) return isLarge && nearTrouble(before, after) ? own : undefined;
  const small = /\[WinError $|Exception \($|WSAGetLastError/i.test(before);
  if (own !== undefined && (small || number > 900))
    return { ...own, kind: 'shape', as: shape.name, certain: !isOfWebService(number, before) };
  return !isLarge && (small || number > 200) ? certain(twin) : undefined;
}

/** Codes of name look-ups are those of web services too, which print them in brackets: `error [11001]: Params Error`. */
function isOfWebService(number: number, before: string): boolean {
  return number > 11000 && /\berror \[$|"code\\?": ?$/i.test(before) && !ofNames.test(before);
}

const ofNames = /host|dns|resol|addrinfo|lookup|socket|winsock|name/i;

/** A code that a library has negated, as others do with errno: `error -10054`. */
function negated(word: string, before: string, lexicon: Lexicon): Match | undefined {
  const bare = /^-(1[01]\d{3})$/.exec(word)?.[1];
  if (bare === undefined || !reported.test(before)) return undefined;
  return certain(matchNumber(bare, lexicon, 'log')?.match);
}

/** A negative number of a runtime, such as libuv's. */
function ofRuntime(word: string, before: string, lexicon: Lexicon): Match | undefined {
  const [match, other] = lexicon.keys.get(word) ?? [];
  // libuv folds several codes into one number: that names none of them.
  if (match === undefined || other?.rank === match.rank) return undefined;
  return /^-\d{9,}$/.test(word) || errorWord.test(before) ? certain(match) : undefined;
}

/** Whether the same number follows in hexadecimal: `10061 (0x274D)`. */
function saysHex(number: number, after: string): boolean {
  return new RegExp(`^ ?[(/[] ?0x0{0,4}${number.toString(16)}\\b`, 'i').test(after);
}

function certain(match: Match | undefined): Match | undefined {
  return match && { ...match, certain: true };
}

/** Whether a number goes on, on either side, and is part of something else: 10.0.10061, 10054ms, 1,10054. */
function isPart(word: string, before: string, after: string): boolean {
  if (/^[\w%]|^[.,:]\d/.test(after)) return true;
  if (!/[\w.,$+\\-]$/.test(before) || /\\[nrt]$/.test(before)) return false;
  if (/^0x[8c]/i.test(word)) return /(?:\d|(?<!error|err|code|hr|hresult|status)_)$/i.test(before);
  return /\w$/.test(before) || !/^[8c][0-9a-f]{7}$/i.test(word);
}

/** Fewer than four hexadecimal digits are a number of anything. */
const isShort = /^(?:0x|&h)?[\da-f]{1,3}h?$/i;

const errorWord = /(?:error|errno|err|code|net_error|refused|HRESULT)[^\w\n]{0,4}$/i;

/** In front of digits that other things have too: eight of a GUID or a hash, or an address. */
const reported =
  /(?:error|errno|err|code|hresult|\bhr|status|result|failed|failure|fatal|exception|returned|failed with)[^\w\n]{0,4}$|<(?:Value|Data)\b[^<>\n]{0,30}>$/i;

/** What has a hash or a GUID, shortened to eight digits, stands shortly before it. */
const identifier =
  /\b(?:commit|revision|rev|head|merge|branch|object|tree|tag|hash|sha\d*|checksum|crc\d*|guid|uuid|id)\b[^\n]{0,12}$/i;

/** A place in memory follows: `at 0x80002746`, `#2  0x80072746 in recv ()`. */
const address =
  /(?:\b(?:at|address|addr|location|ptr|pointer|base|offset|[er]?ip|pc|[er]?sp)\b[ :=]{1,3}|#\d{1,3} {1,3}|[@+&])$/i;
