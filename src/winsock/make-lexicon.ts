import type { CodeFacts } from './code-facts.ts';
import { type LexiconData, type NameData, toKey } from './lexicon.ts';
import { fingerprint } from './message-index.ts';
import { readNumber } from './number-forms.ts';
import { isCharacteristic, ownNames } from './spellings.ts';

type Code = Pick<
  CodeFacts,
  'name' | 'value' | 'title' | 'alsoCalled' | 'spellings' | 'reports' | 'runtimes'
>;

/** A lexicon in two parts. */
export interface Lexicons {
  common: LexiconData;
  /** Names of rare runtimes, which are asked for only where the common ones give no certain answer. */
  rare: NameData;
}

/**
 * Packs the codes for the browser. A rare name that is among the common ones too is in neither part: of another code
 * it would only make a certain answer doubtful.
 */
export function makeLexicons(codes: readonly Code[]): Lexicons {
  const runtimes = codes.flatMap(({ runtimes }) => runtimes);
  const rareIds = new Set(runtimes.filter(({ rare }) => rare).map(({ id }) => id));
  const titles = new Map(runtimes.map(({ id, title }) => [id, title]));
  const all = codes.map((code) => namesOf(code));
  const known = new Set([
    ...codes.flatMap((code) => ownNames(code).map(({ text }) => toKey(text))),
    ...all.flatMap((names) => names.filter(({ by }) => !rareIds.has(by)).map(({ key }) => key)),
  ]);
  const parts = all.map((names) =>
    Map.groupBy(names, ({ by, key }) => {
      if (!rareIds.has(by)) return 'common';
      return known.has(key) ? 'known' : 'rare';
    }),
  );
  const common = pack(
    parts.map((part) => part.get('common') ?? []),
    titles,
  );
  return {
    common: {
      ...common,
      codes: common.codes.map((names, index) => ({ ...rowOf(codes[index]), ...names })),
    },
    rare: pack(
      parts.map((part) => part.get('rare') ?? []),
      titles,
    ),
  };
}

/** A name that travels. */
interface Name {
  /** Id of its runtime, or name of its language. */
  by: string;
  /** Two names with the same key are the same for who asks. */
  key: string;
  as: 'name' | 'message' | 'number';
  text: string;
  value?: number;
}

/** The names of a code, without those that follow from its name and number, and those that stand there twice. */
function namesOf(code: Code): Name[] {
  const own = new Set(ownNames(code).map(({ text }) => toKey(text)));
  const names = code.spellings.flatMap(({ text, kind, by = '' }): Name[] => {
    // The title is in the row, and what follows from name and number is derived again.
    if (kind !== 'runtime' && kind !== 'message') return [];
    if (/\s|[^\u0000-\u007f]/.test(text) || kind === 'message') {
      return [text, ...opening(text)].map((part): Name => {
        const { length, start, all } = fingerprint(part);
        const packed = [length, start, all].map((number) => number.toString(36)).join('.');
        return { by, key: packed, as: 'message', text: packed };
      });
    }
    return own.has(toKey(text)) || isOwnNumber(text, code)
      ? []
      : [{ by, key: toKey(text), as: 'name', text }];
  });
  const numbers = code.runtimes.flatMap(({ id, name, value }): Name[] =>
    name === undefined || value === undefined || isCharacteristic(value)
      ? []
      : [{ by: id, key: `${value} ${name}`, as: 'number', text: name, value }],
  );
  const seen = new Set<string>();
  return [
    ...names.filter(({ as, key }) => as !== 'name' || (!seen.has(key) && seen.add(key))),
    ...numbers,
  ];
}

/** A long text without what it has in brackets and behind them: people and programs cut it there. */
function opening(text: string): string[] {
  const before = /^[^(（]+(?=[(（])/.exec(text)?.[0] ?? '';
  return fingerprint(before).length < 6 ? [] : [before];
}

function pack(codes: readonly (readonly Name[])[], titles: ReadonlyMap<string, string>): NameData {
  const by: string[] = [];
  const position = (id: string) => {
    if (!by.includes(id)) by.push(id);
    return by.indexOf(id);
  };
  const rows = codes.map((names) => ({
    names: names
      .filter(({ as }) => as === 'name')
      .map(({ by, text }): [number, string] => [position(by), text]),
    messages: names
      .filter(({ as }) => as === 'message')
      .map(({ by, text }) => `${position(by).toString(36)}.${text}`),
    numbers: names.flatMap(({ by, text, value }): [number, string, number][] =>
      value === undefined ? [] : [[position(by), text, value]],
    ),
  }));
  return {
    by,
    titles: Object.fromEntries(
      by.flatMap((id) => {
        const title = titles.get(id);
        return title === undefined ? [] : [[id, title]];
      }),
    ),
    codes: rows,
  };
}

function rowOf(code: Code | undefined) {
  if (code === undefined) throw new Error('There are more rows of names than codes.');
  const { name, value, title, alsoCalled } = code;
  return { name, value, title, weight: metOften(code), alsoCalled: [...alsoCalled] };
}

/** From 0 to 9: each step is twice as many public threads about the code, with a known cause or without. */
function metOften({ reports }: Pick<CodeFacts, 'reports'>): number {
  return reports === undefined
    ? 0
    : Math.min(9, Math.round(Math.log2(1 + reports.known + reports.unknown)));
}

function isOwnNumber(text: string, code: Pick<CodeFacts, 'value'>): boolean {
  return readNumber(text, 'query').some(({ value }) => value === code.value);
}
