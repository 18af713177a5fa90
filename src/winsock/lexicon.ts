import { addText, FIRST, short } from './fnv.ts';
import { kindLabels } from './labels.ts';
import type { Match } from './match.ts';
import { fingerprint } from './message-index.ts';
import { type LogRule, readNumber } from './number-forms.ts';
import { ownNames } from './spellings.ts';

/**
 * Every spelling of every code in a form that travels: what follows from name and number is left out
 * and derived again by `openLexicon`, message texts are fingerprints.
 */
export interface LexiconData extends NameData {
  codes: ({
    name: string;
    value: number;
    title: string;
    /** How often people meet the code, from 0 to 9 on a scale of powers of two: breaks ties. */
    weight: number;
    alsoCalled: string[];
  } & CodeNames)[];
}

/** What runtimes and languages call the codes. */
export interface NameData {
  /** Ids of runtimes and names of languages that the rows point to. */
  by: string[];
  /** Titles of the runtimes by id. */
  titles: Record<string, string>;
  /** A row for each code, in the order of the lexicon. */
  codes: CodeNames[];
}

interface CodeNames {
  /** Spellings of runtimes: position in `by`, text. */
  names: [by: number, text: string][];
  /** Messages: position in `by`, then the numbers of a fingerprint in base 36. */
  messages: string[];
  /** Small numbers that stand for it in one runtime, such as errno values: position in `by`, name, number. */
  numbers: [by: number, name: string, value: number][];
}

/** A message text of a code, as a fingerprint. */
interface MessageMatch extends Match {
  length: number;
  all: number;
}

/** A lexicon ready for use. */
export interface Lexicon {
  codes: readonly { name: string; value: number; title: string; weight: number }[];
  /** Titles of runtimes by id: what has none is a language. */
  titles: ReadonlyMap<string, string>;
  /** By `toKey` of a name, or of a number that only a runtime has, most characteristic first. */
  keys: ReadonlyMap<string, readonly Match[]>;
  /** Whether a name with this short hash of its last part may be among the keys. */
  mayName: (hash: number) => boolean;
  /** Index of each code, by its number. */
  indices: ReadonlyMap<number, number>;
  /** By the number itself: errno and Win32 values that stand for codes. */
  numbers: ReadonlyMap<number, readonly Match[]>;
  /** By `startHash` of the first words. */
  messages: ReadonlyMap<number, readonly MessageMatch[]>;
}

/**
 * Unpacks a lexicon and derives again what `makeLexicon` left out; messages when they are first asked for.
 * With `rare` it knows the names of rare runtimes too.
 */
export function openLexicon(data: LexiconData, rare?: NameData): Lexicon {
  const parts = rare === undefined ? [data] : [data, rare];
  const keys = new Map<string, Match[]>();
  const numbers = new Map<number, Match[]>();
  data.codes.forEach((row, index) => {
    for (const { text, kind } of ownNames(row))
      add(keys, toKey(text), { index, kind, as: kindLabels[kind], rank: 0, certain: false });
    for (const { by: ids, titles, codes } of parts) {
      const runtime = (position: number, text: string, rank: number): Match => {
        const by = ids[position] ?? '';
        return { index, kind: 'runtime', by, as: `${titles[by]} ${text}`, rank, certain: false };
      };
      for (const [by, text] of codes[index]?.names ?? [])
        add(keys, toKey(text), runtime(by, text, 1));
      for (const [by, name, value] of codes[index]?.numbers ?? [])
        add(numbers, value, runtime(by, name, 2));
    }
  });
  const weight = ({ index }: Match) => data.codes[index]?.weight ?? 0;
  for (const matches of [...keys.values(), ...numbers.values()]) {
    matches.sort((a, b) => a.rank - b.rank || weight(b) - weight(a));
  }
  const hashes = new Uint8Array(0x10000);
  for (const key of keys.keys()) {
    hashes[short(addText(FIRST, key))] = 1;
    // What `toKey` takes away.
    hashes[short(addText(FIRST, `socket_${key}`))] = 1;
  }
  let messages: Lexicon['messages'] | undefined;
  return {
    codes: data.codes,
    titles: new Map(parts.flatMap(({ titles }) => Object.entries(titles))),
    keys,
    mayName: (hash) => hashes[hash] === 1,
    indices: new Map(data.codes.map(({ value }, index) => [value, index])),
    numbers,
    get messages() {
      return (messages ??= openMessages(data.codes, parts));
    },
  };
}

/** The code that a text names by its number, in any form, or in one that a log may have; and what the log needs. */
export function matchNumber(
  text: string,
  { indices }: Lexicon,
  from: 'query' | 'log',
): { match: Match; log: LogRule } | undefined {
  for (const { value, kind, log } of readNumber(text, from)) {
    const index = indices.get(value);
    if (index !== undefined)
      return { match: { index, kind, as: kindLabels[kind], rank: 0, certain: false }, log };
  }
  return undefined;
}

function openMessages(
  rows: readonly { title: string }[],
  parts: readonly NameData[],
): Map<number, MessageMatch[]> {
  const messages = new Map<number, MessageMatch[]>();
  rows.forEach((row, index) => {
    const match = { index, rank: 1, certain: false };
    for (const { by, titles, codes } of parts) {
      for (const packed of codes[index]?.messages ?? []) {
        const [position = 0, length = 0, start = 0, all = 0] = packed
          .split('.')
          .map((part) => Number.parseInt(part, 36));
        const id = by[position] ?? '';
        const as = `${kindLabels.message} (${titles[id] ?? id})`;
        addMessage(messages, start, { ...match, kind: 'message', by: id, as, length, all });
      }
    }
    const { length, start, all } = fingerprint(row.title);
    const as = kindLabels.title;
    addMessage(messages, start, { ...match, kind: 'title', as, length, all });
  });
  return messages;
}

/**
 * Folds a spelling for comparison: lower case, without the qualifiers and prefixes that languages put
 * in front (`std::errc::`, `SocketError.`, `SOCKET_`).
 */
export function toKey(text: string): string {
  const lower = text.toLowerCase();
  // Few words have a qualifier, and the decoder asks for every word of a log.
  const own = /[.:]/.test(lower) ? lower.replace(/^(?:[a-z_]\w*(?:::|\.))+(?=[a-z_])/, '') : lower;
  return own.startsWith('socket_e') ? own.slice('socket_'.length) : own;
}

function addMessage(map: Map<number, MessageMatch[]>, start: number, message: MessageMatch): void {
  const known = map.get(start) ?? [];
  if (known.some(({ index, all }) => index === message.index && all === message.all)) return;
  map.set(start, [...known, message]);
}

function add<Key>(map: Map<Key, Match[]>, key: Key, match: Match): void {
  const matches = map.get(key);
  if (matches === undefined) map.set(key, [match]);
  else if (!matches.some(({ index }) => index === match.index)) matches.push(match);
}
