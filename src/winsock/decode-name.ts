import type { Meaning } from './finding.ts';
import { type Lexicon, toKey } from './lexicon.ts';

/** What an identifier means where it stands, from `start` of the text; undefined where it is no error. */
export function decodeName(
  text: string,
  word: string,
  start: number,
  lexicon: Lexicon,
): Meaning | undefined {
  if (/[\w$@-]/.test(text[start - 1] ?? '')) return undefined;
  // A word that goes on was cut for its length.
  const after = text.slice(start + word.length, start + word.length + 3);
  if (/^(?:(?!0x[8c])\w|(?:::|\.)[a-z_])/i.test(after)) return undefined;
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
      text.slice(Math.max(0, start - 24), start),
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
