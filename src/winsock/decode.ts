import type { Hit, Lexicon } from './lexicon.ts';
import { toKey } from './lexicon.ts';
import { hash, startHash } from './message-index.ts';
import { shapes, troubleWords } from './shapes.ts';
import { tokenize } from './tokens.ts';

/** A place in a text that names a Winsock error. */
export interface Finding {
  /** Where it stands, in UTF-16 units, end exclusive. */
  start: number;
  end: number;
  /** The text itself. */
  text: string;
  /** Index of the code in `Lexicon.codes`. */
  code: number;
  /** How it is written: "HRESULT", "Python WinError", "message (German)". */
  as: string;
  /** The shape can mean nothing else; otherwise the place is only a possible one. */
  certain: boolean;
}

// One pass finds what may be a name or a number; what stands around it decides.
const candidatePattern =
  /0x[0-9a-f]+|(?<!\w)[8c]00[07][0-9a-f]{4}(?!\w)|-?\d+|[a-z_](?:(?!0x[8c])\w)*(?:(?:::|\.)[a-z_]\w*)*/gi;
const BEFORE = 48;
const NEAR = 70;

/**
 * Every place in a text that names a Winsock error, in order, without overlaps. Linear in the length
 * of the text; never throws.
 */
export function decode(text: string, lexicon: Lexicon): Finding[] {
  const found = [...namesAndNumbers(text, lexicon), ...messages(text, lexicon)];
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
      ? number(text, word, start, end, lexicon)
      : name(text, word, start, lexicon);
    if (found !== undefined) yield { start, end, text: word, ...found };
  }
}

type Meaning = Pick<Finding, 'code' | 'as' | 'certain'>;

/** What a number means where it stands. */
function number(
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

/** What an identifier means where it stands. */
function name(text: string, word: string, start: number, lexicon: Lexicon): Meaning | undefined {
  if (/[\w$@-]/.test(text[start - 1] ?? '')) return undefined;
  const hits = lexicon.keys.get(toKey(word));
  const [hit, other] = hits ?? [];
  if (hit === undefined || (other !== undefined && other.rank === hit.rank)) return undefined;
  const last = word.split(/::|\./).at(-1) ?? word;
  const meaning = (certain: boolean): Meaning => ({ code: hit.code, as: hit.as, certain });
  if (/^WSA/.test(last)) return meaning(true);
  // The names without WSA are those of every Unix: on Windows they mean Winsock, elsewhere they do not.
  if (/^(?:E[A-Z]{3,}|EAI_[A-Z]+|[A-Z]+_(?:FOUND|AGAIN|RECOVERY|DATA))$/.test(last))
    return meaning(false);
  if (/^(?:STATUS|ERROR|ERR|SOCKET)_[A-Z_]+$/.test(last))
    return meaning(hit.rank <= 1 && other === undefined);
  const qualified =
    last !== word ||
    /(?:SocketErrorCode[ :=]{1,3}|SocketError[ :=]{1,3})$/.test(
      text.slice(start - 24 < 0 ? 0 : start - 24, start),
    );
  if (/^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/.test(last)) {
    // PermissionError and the like are raised for files too: the number beside it decides.
    return /Error$/.test(last) || !qualified ? undefined : meaning(true);
  }
  if (
    qualified &&
    /^[A-Z][a-z]+$|^[a-z]+(?:_[a-z]+)+$/.test(last) &&
    /(?:ErrorKind|SocketError|errc|error)/.test(text.slice(Math.max(0, start - 24), start) + word)
  ) {
    return meaning(true);
  }
  return text[start - 1] === ':' && /^e[a-z]{3,}$/.test(last) && hit.as.startsWith('short')
    ? meaning(false)
    : undefined;
}

/** Message texts, across line breaks, whatever their quotes, accents, case and final stop. */
function* messages(text: string, lexicon: Lexicon): Generator<Finding> {
  const words = tokenize(text);
  for (let from = 0; from < words.length; from++) {
    const candidates = lexicon.messages.get(startHash(words, from));
    if (candidates === undefined) continue;
    const match = longest(
      candidates.filter(
        ({ length, all }) => from + length <= words.length && hash(words, from, length) === all,
      ),
    );
    const first = words[from];
    const last = words[from + (match?.length ?? 0) - 1];
    if (match === undefined || first === undefined || last === undefined) continue;
    // Only Windows has whole sentences; "Connection refused" is printed by every system.
    const certain = match.length >= 6;
    if (certain || !foreignErrno(text, first.start, last.end)) {
      const { code, as } = match;
      yield {
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        code,
        as,
        certain,
      };
    }
    from += match.length - 1;
  }
}

function longest<Candidate extends Hit & { length: number }>(
  candidates: Candidate[],
): Candidate | undefined {
  return candidates.toSorted((a, b) => b.length - a.length || a.rank - b.rank)[0];
}

/** Whether the errno of another system stands beside a short text: `[Errno 111] Connection refused`. */
function foreignErrno(text: string, start: number, end: number): boolean {
  const around = `${text.slice(Math.max(0, start - 40), start)} ${text.slice(end, end + 30)}`;
  return /\b(?:errno|error|os error|code)\b\W{0,4}\d{1,3}\b|\(\d{2,3}:/i.test(around);
}
