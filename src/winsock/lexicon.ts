import { fingerprint } from './message-index.ts';
import { toHex } from './numbers.ts';
import { type Spelling, spellings } from './spellings.ts';

/**
 * Every spelling of every code in a form that travels: what follows from name and number is left out
 * and derived again by `openLexicon`, message texts are fingerprints.
 */
export interface LexiconData {
  /** Titles of runtimes and languages that the rows point to. */
  by: string[];
  codes: LexiconRow[];
}

/** One code of a lexicon. */
export interface LexiconRow {
  name: string;
  value: number;
  title: string;
  /** How often people meet the code, as the number of causes that were reported: breaks ties. */
  weight: number;
  alsoCalled: string[];
  /** Spellings of runtimes: index into `by`, text. */
  names: [by: number, text: string][];
  /** Messages: index into `by`, then the numbers of a fingerprint in base 36. */
  messages: string[];
  /** Small numbers that stand for it in one runtime, such as errno values: index into `by`, name, number. */
  numbers: [by: number, name: string, value: number][];
}

/** A spelling that was recognised: which code it names, and how. */
export interface Hit {
  /** Index of the code in `Lexicon.codes`. */
  code: number;
  /** How the text names it: "HRESULT", "Rust ErrorKind::ConnectionReset". */
  as: string;
  /** Lower is more characteristic: 0 for the code's own names and numbers. */
  rank: number;
}

interface LexiconMessage extends Hit {
  length: number;
  all: number;
}

/** A lexicon ready for use. */
export interface Lexicon {
  codes: readonly { name: string; value: number; title: string; weight: number }[];
  /** By `toKey` of a spelling, most characteristic first. */
  keys: ReadonlyMap<string, readonly Hit[]>;
  /** By the number itself: errno and Win32 values that stand for codes. */
  numbers: ReadonlyMap<number, readonly Hit[]>;
  /** By `startHash` of the first words. */
  messages: ReadonlyMap<number, readonly LexiconMessage[]>;
}

/** Unpacks a lexicon and derives again what `makeLexicon` left out; messages when they are first asked for. */
export function openLexicon(data: LexiconData): Lexicon {
  const keys = new Map<string, Hit[]>();
  const numbers = new Map<number, Hit[]>();
  data.codes.forEach((row, code) => {
    for (const { text, kind, by } of derive(row.name, row.value, row.alsoCalled)) {
      add(keys, toKey(text), { code, as: by ?? kind, rank: kind === 'runtime' ? 1 : 0 });
    }
    for (const [by, text] of row.names)
      add(keys, toKey(text), { code, as: `${data.by[by]} ${text}`, rank: 1 });
    for (const [by, name, value] of row.numbers) {
      add(numbers, value, { code, as: `${data.by[by]} ${name}`, rank: 2 });
    }
  });
  const weight = ({ code }: Hit) => data.codes[code]?.weight ?? 0;
  for (const hits of [...keys.values(), ...numbers.values()]) {
    hits.sort((a, b) => a.rank - b.rank || weight(b) - weight(a));
  }
  let messages: ReadonlyMap<number, readonly LexiconMessage[]> | undefined;
  return {
    codes: data.codes,
    keys,
    numbers,
    get messages() {
      return (messages ??= openMessages(data));
    },
  };
}

function openMessages(data: LexiconData): Map<number, LexiconMessage[]> {
  const messages = new Map<number, LexiconMessage[]>();
  data.codes.forEach((row, code) => {
    for (const packed of row.messages) {
      const [by = 0, length = 0, start = 0, all = 0] = packed
        .split('.')
        .map((part) => Number.parseInt(part, 36));
      addMessage(messages, start, { code, as: `message (${data.by[by]})`, rank: 1, length, all });
    }
    const { length, start, all } = fingerprint(row.title);
    addMessage(messages, start, { code, as: 'short title', rank: 1, length, all });
  });
  return messages;
}

/**
 * Folds a spelling for comparison: lower case, without the qualifiers and prefixes that languages put
 * in front (`std::errc::`, `SocketError.`, `SOCKET_`).
 */
export function toKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:[a-z_]\w*(?:::|\.))+(?=[a-z_])/, '')
    .replace(/^socket_(?=e)/, '');
}

/** The spellings that follow from a code's name and number. */
export function derive(name: string, value: number, alsoCalled: readonly string[]): Spelling[] {
  return [
    ...spellings({ name, value, alsoCalled, messages: [], runtimes: [] }),
    // Hexadecimal digits without 0x, as some logs print an HRESULT.
    ...[0x8007_0000, 0xc007_0000, 0x8000_0000].map((base) => ({
      text: toHex(base + value).slice(2),
      kind: 'HRESULT' as const,
    })),
  ];
}

function addMessage(
  map: Map<number, LexiconMessage[]>,
  start: number,
  message: LexiconMessage,
): void {
  const known = map.get(start) ?? [];
  if (known.some(({ code, all }) => code === message.code && all === message.all)) return;
  map.set(start, [...known, message]);
}

function add<Key, Value extends Hit>(map: Map<Key, Value[]>, key: Key, hit: Value): void {
  const hits = map.get(key);
  if (hits === undefined) map.set(key, [hit]);
  else if (!hits.some(({ code }) => code === hit.code)) hits.push(hit);
}
