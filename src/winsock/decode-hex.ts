import type { Meaning } from './finding.ts';
import type { Lexicon } from './lexicon.ts';
import { nearTrouble } from './near-trouble.ts';

/**
 * What a hexadecimal or negative number means, which is mostly characteristic by itself; undefined where
 * it is no error. `before` and `after` are the text around it.
 */
export function decodeHex(
  word: string,
  before: string,
  after: string,
  lexicon: Lexicon,
): Meaning | undefined {
  if (/\bnet_error $/.test(before)) {
    const chromium = lexicon.numbers.get(Number(word))?.find(({ as }) => as.startsWith('Chromium'));
    return chromium && { code: chromium.code, as: chromium.as, certain: true };
  }
  const [hit, other] = lexicon.keys.get(word.toLowerCase()) ?? [];
  // libuv folds several codes into one number: that names none of them.
  if (hit === undefined || other?.rank === hit.rank) return undefined;
  const meaning = (certain: boolean): Meaning => ({ code: hit.code, as: hit.as, certain });
  const possible = () => (nearTrouble(before, after) ? meaning(false) : undefined);
  if (/^-\d{9,}$/.test(word)) return meaning(true);
  const isBare = /^[8c][0-9a-f]{7}$/i.test(word);
  if (isBare && (/^-\w/.test(after) || identifier.test(before))) return undefined;
  if (isBare || hit.as === 'OpenSSL') return reported.test(before) ? meaning(true) : possible();
  if (/^0x[8c]/i.test(word)) return address.test(before) ? possible() : meaning(true);
  // libuv and Chromium numbers, and short hexadecimal ones, need an error word in front.
  return errorWord.test(before) && !/^0x[0-9a-f]{1,3}$/i.test(word) ? meaning(true) : undefined;
}

const errorWord = /(?:error|errno|err|code|net_error|refused|HRESULT)[^\w\n]{0,4}$/i;

/** In front of digits that other things have too: eight of a GUID or a hash, or an address. */
const reported =
  /(?:error|errno|err|code|hresult|\bhr|status|result|failed|failure|fatal|exception|returned|failed with)[^\w\n]{0,4}$/i;

/** What has a hash or a GUID, shortened to eight digits, stands shortly before it. */
const identifier =
  /\b(?:commit|revision|rev|head|merge|branch|object|tree|tag|hash|sha\d*|checksum|crc\d*|guid|uuid|id)\b[^\n]{0,12}$/i;

/** A place in memory follows: `at 0x80002746`, `#2  0x80072746 in recv ()`. */
const address =
  /(?:\b(?:at|address|addr|location|ptr|pointer|base|offset|[er]?ip|pc|[er]?sp)\b[ :=]{1,3}|#\d{1,3} {1,3}|[@+&])$/i;
