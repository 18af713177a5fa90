import { bases, type Family, toHex, toSigned } from './numbers.ts';

/**
 * What makes a number in a log the number of an error: `alone` it is one wherever it stands, `reported` behind
 * a word of reporting, `error` behind a word for errors, `shape` where a program prints an error's number.
 * `never` is for forms that other things have in logs. A query may have every form.
 */
export type LogRule = 'alone' | 'reported' | 'error' | 'shape' | 'never';

/** What a number in some form is called: by its family, or for the code's own number by its base. */
type NumberKind = Exclude<Family, 'number'> | 'number' | 'hex';

/** A form of a code's number: a way to write it, in one family. */
export interface NumberForm {
  /** The way, and the family. */
  id: string;
  family: Family;
  kind: NumberKind;
  log: LogRule;
  /** It is one of the spellings that pages and data list. */
  listed: boolean;
  /** It is the address of a page, or of a redirect on hosts that know those. */
  link: 'page' | 'redirect' | undefined;
  /** `10054` → `0x80072746`; undefined where the number has no such form. */
  write: (value: number) => string | undefined;
}

/** What a text says as a number: a code's, and how. */
export type NumberReading = Pick<NumberForm, 'kind' | 'log'> & { value: number };

/** A way to write a number. A new one is one more of these, and a row in the test. */
interface Notation {
  id: string;
  /** What reads it, whatever its case. Its group holds the number. Bounded, so that no text can slow it down. */
  pattern: string;
  /** What the number of the group lacks for JavaScript to read it. */
  prefix?: '-' | '0x';
  write: (unsigned: number) => string | undefined;
  /** The families of which numbers are written so, each with what a log needs. */
  log: Readonly<Partial<Record<Family, LogRule>>>;
  listed?: readonly Family[];
  page?: readonly Family[];
  redirect?: readonly Family[];
}

const digits = (unsigned: number) => toHex(unsigned).slice(2);
/** For what only numbers with the highest bit have: a sign, or so many digits. */
const high = (rule: LogRule) => ({ hresult: rule, ntstatus: rule, openssl: rule });
/** Like an address of Windows' own code. */
const high32 = '([8c]00[07][\\da-f]{4})';
const hexRules = {
  number: 'error',
  hresult: 'alone',
  ntstatus: 'alone',
  openssl: 'reported',
} as const;

const notations: readonly Notation[] = [
  {
    id: 'decimal',
    pattern: '(\\d{1,5})',
    write: String,
    log: { number: 'shape' },
    listed: ['number'],
    page: ['number'],
  },
  {
    id: '0x',
    pattern: '0x0{0,16}([\\da-f]{1,8})',
    prefix: '0x',
    write: toHex,
    log: hexRules,
    listed: ['number', 'hresult', 'ntstatus', 'openssl'],
    page: ['number', 'hresult'],
  },
  {
    id: '0x00',
    pattern: '0x(0[\\da-f]{7})',
    prefix: '0x',
    write: (unsigned) => `0x${digits(unsigned).padStart(8, '0')}`,
    log: { number: 'error' },
    listed: ['number'],
  },
  {
    id: 'h',
    pattern: '(\\d[\\da-f]{0,4})h',
    prefix: '0x',
    write: (unsigned) => `${digits(unsigned)}h`,
    log: { number: 'error' },
    listed: ['number'],
  },
  {
    id: 'four digits',
    pattern: '([\\da-f]{4})',
    prefix: '0x',
    // Fewer would be read as a decimal number.
    write: (unsigned) => (unsigned > 0xfff ? digits(unsigned) : undefined),
    log: { number: 'never' },
    listed: ['number'],
  },
  {
    id: 'signed',
    pattern: '(-\\d{9,10})',
    write: (unsigned) => String(toSigned(unsigned)),
    log: high('alone'),
    listed: ['hresult', 'ntstatus'],
    redirect: ['hresult'],
  },
  {
    id: 'unsigned',
    pattern: '(\\d{10})',
    write: String,
    log: { ...high('shape'), hresult: 'reported' },
    listed: ['hresult'],
    redirect: ['hresult'],
  },
  {
    id: 'eight digits',
    pattern: high32,
    prefix: '0x',
    write: digits,
    log: high('reported'),
  },
  {
    id: '&H', // Visual Basic
    pattern: '&h([\\da-f]{1,8})',
    prefix: '0x',
    write: (unsigned) => `&H${digits(unsigned)}`,
    log: hexRules,
  },
  {
    id: 'L', // C
    pattern: '(\\d{1,10})l',
    write: (unsigned) => `${unsigned}L`,
    log: { number: 'shape', ...high('shape') },
  },
  {
    id: '64 bits', // the kernel of Linux lies there too
    pattern: `0xf{8}${high32}`,
    prefix: '0x',
    write: (unsigned) => `0xFFFFFFFF${digits(unsigned)}`,
    log: high('reported'),
  },
  {
    id: '64 bits in halves', // WinDbg
    pattern: `f{8}\`?${high32}`,
    prefix: '0x',
    write: (unsigned) => `ffffffff\`${digits(unsigned).toLowerCase()}`,
    log: high('reported'),
  },
  {
    id: 'E', // Subversion
    pattern: 'E(7[2-8]\\d{4})',
    write: (unsigned) => `E${unsigned}`,
    log: { apr: 'alone' },
  },
  {
    id: 'thousands apart',
    pattern: "(-?\\d{1,3}(?:[.,'\\s]\\d{3}){1,3})",
    write: (unsigned) => (unsigned > 999 ? unsigned.toLocaleString('en') : undefined),
    log: { number: 'never', ...high('never') },
  },
  {
    id: 'without its minus', // a double click
    pattern: "(\\d{1,3}(?:[.,'\\s]?\\d{3}){3})",
    prefix: '-',
    write: (unsigned) => String(-toSigned(unsigned)),
    log: high('never'),
  },
];

const families: readonly Family[] = ['number', 'hresult', 'ntstatus', 'openssl', 'apr'];

// Scripts of the browser only read numbers, so their bundle may leave this out.
/** All forms: those of the code's own number, then family by family. */
export const numberForms: readonly NumberForm[] = /* @__PURE__ */ families.flatMap((family) =>
  notations.flatMap(({ id, prefix, write, log: rules, listed, page, redirect }) => {
    const log = rules[family];
    if (log === undefined) return [];
    return {
      id,
      family,
      kind: kindOf(family, prefix),
      log,
      listed: listed?.includes(family) ?? false,
      link: page?.includes(family) ? 'page' : redirect?.includes(family) ? 'redirect' : undefined,
      write: (value: number) => write(bases[family] + value),
    };
  }),
);

const readers = notations.map(({ pattern, prefix = '', log }) => ({
  pattern: new RegExp(`^${pattern}$`, 'i'),
  prefix,
  rules: families.flatMap((family) => {
    const rule = log[family];
    return rule === undefined
      ? []
      : { base: bases[family], kind: kindOf(family, prefix), log: rule };
  }),
}));
const readersOf = {
  query: readers,
  log: readers.filter(({ rules }) => rules.some(({ log }) => log !== 'never')),
};

/** What a text says as a number, likeliest first: `2746` may be decimal or, in a query, hexadecimal. */
export function readNumber(text: string, from: 'query' | 'log'): NumberReading[] {
  const readings: NumberReading[] = [];
  for (const { pattern, prefix, rules } of readersOf[from]) {
    const group = pattern.exec(text)?.[1];
    if (group === undefined) continue;
    const number = Number(prefix + group.replaceAll(/[.,'\s]/g, ''));
    const unsigned = number < 0 ? number + 2 ** 32 : number;
    for (const { base, kind, log } of rules) {
      const value = unsigned - base;
      if (value > 0 && value <= 0xffff) readings.push({ value, kind, log });
    }
  }
  return readings;
}

/** What begins with a digit is a word that may be a number; forms that begin otherwise say so themselves. */
const otherWords = notations.filter(({ write, log }) =>
  families.some(
    (family) =>
      (log[family] ?? 'never') !== 'never' && /^[^-\d]/.test(write(bases[family] + 10054) ?? ''),
  ),
);

/** Source of an expression for numbers whose form begins with no digit. */
export const otherNumberWord = `(?<!\\w)(?:${otherWords.map(({ pattern }) => pattern).join('|')})(?!\\w)`;

/** The two characters with which such a form begins, in lower case. */
export const otherNumberStarts: ReadonlySet<string> = new Set(
  otherWords.flatMap(({ write }) =>
    families.map(
      (family) =>
        write(bases[family] + 10054)
          ?.slice(0, 2)
          .toLowerCase() ?? '',
    ),
  ),
);

/** Source of an expression for words of a text that may be a number. Bounded by `reach.word`. */
export const numberWord = `-?\\d(?:(?!0x[8c])\\w){0,63}|${otherNumberWord}`;

function kindOf(family: Family, prefix = ''): NumberKind {
  if (family !== 'number') return family;
  return prefix === '0x' ? 'hex' : 'number';
}
