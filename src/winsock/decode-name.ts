import { type Lexicon, toKey } from './lexicon.ts';
import type { Match } from './match.ts';
import { showsUnix, showsWindows } from './unix-evidence.ts';

/** What an identifier means where it stands, from `start` of the text; undefined where it is no error. */
export function decodeName(
  text: string,
  word: string,
  start: number,
  lexicon: Lexicon,
): Match | undefined {
  // Most words name nothing: this is asked first.
  const [match, other] =
    lexicon.keys.get(toKey(word)) ??
    (/^wsa/i.test(word) ? lexicon.keys.get(shortened(word)) : undefined) ??
    [];
  if (match === undefined || other?.rank === match.rank) return undefined;
  if (/(?<!\\[nrt])(?<=[\w$@-])$/.test(text.slice(Math.max(0, start - 2), start))) return undefined;
  // A word that goes on was cut for its length.
  const after = text.slice(start + word.length, start + word.length + 3);
  if (/^(?:(?!0x[8c])\w|(?:::|\.)[a-z_])/i.test(after)) return undefined;
  const last = word.split(/::|\./).at(-1) ?? word;
  const certain = { ...match, certain: true };
  if (/^WSA/i.test(last)) return certain;
  // The names without WSA are those of every Unix: on Windows they mean Winsock, elsewhere they do not.
  if (/^(?:E[A-Z]{3,}|EAI_[A-Z]+|[A-Z]+_(?:FOUND|AGAIN|RECOVERY|DATA))$/.test(last))
    return showsUnix(text, start, start + word.length)
      ? undefined
      : { ...match, certain: showsWindows(text, start) };
  if (/^(?:STATUS|ERROR|ERR|SOCKET)_[A-Z_]+$/.test(last))
    return match.rank <= 1 && other === undefined ? certain : match;
  const qualified =
    last !== word ||
    /(?:SocketErrorCode[ :=]{1,3}|SocketError[ :=]{1,3})$/.test(
      text.slice(Math.max(0, start - 24), start),
    );
  if (/^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/.test(last)) {
    // PermissionError and the like are raised for files too: the number beside it decides.
    return /Error$/.test(last) || !(isOfWindows.test(word) || last === word) || !qualified
      ? undefined
      : certain;
  }
  if (
    qualified &&
    /^[A-Z][a-z]+$|^[a-z]+(?:_[a-z]+)+$/.test(last) &&
    /(?:ErrorKind|SocketError|errc|error)/.test(text.slice(Math.max(0, start - 24), start) + word)
  ) {
    return certain;
  }
  return /(?::|[{,]\s?)$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^e[a-z]{3,}$/.test(last) &&
    match.kind === 'short-name'
    ? match
    : undefined;
}

/** Whose names in capitals and small letters say the system too. */
const isOfWindows = /(?:SocketError|SocketErrorCode|ErrorKind|error)(?:::|\.)\w+$/i;

/** A name as it would be without the words that people write out in it: `WSAECONNECTIONREFUSED` → `wsaeconnrefused`. */
function shortened(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(
      /connection|connected|address|available|network|unreachable|access|timeout|buffers/g,
      (part) => shorter[part] ?? part,
    );
}

const shorter: Readonly<Record<string, string>> = {
  connection: 'conn',
  connected: 'conn',
  address: 'addr',
  available: 'avail',
  network: 'net',
  unreachable: 'unreach',
  access: 'acces',
  timeout: 'timedout',
  buffers: 'bufs',
};
