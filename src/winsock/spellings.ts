import { toHex, toHresult, toSignedHresult } from './numbers.ts';

/** How a spelling is related to its code; lookup prints it ("as HRESULT"). */
type SpellingKind =
  | 'name'
  | 'short name'
  | 'other name'
  | 'number'
  | 'hex'
  | 'HRESULT'
  | 'NTSTATUS'
  | 'OpenSSL'
  | 'runtime'
  | 'title'
  | 'message';

/** One way in which a code is written. */
export interface Spelling {
  text: string;
  kind: SpellingKind;
  /** The runtime or language that writes it so, where one does. */
  by?: string;
}

/** What `spellings` needs to know of a code. */
export interface Spelled {
  name: string;
  /** 1 to 65535. */
  value: number;
  /** Short title of Microsoft's list. */
  title?: string;
  alsoCalled: readonly string[];
  /** Message texts, each with the name of its language. */
  messages: readonly { text: string; language: string }[];
  /** Rows of the runtimes' tables, each with the runtime's title. */
  runtimes: readonly RuntimeSpelled[];
}

/** What a runtime calls a code. */
interface RuntimeSpelled {
  /** Name of the runtime. */
  title: string;
  name?: string | undefined;
  value?: number | undefined;
  message?: string | undefined;
  /** The name is shared by so many codes that it identifies none. */
  generic: boolean;
}

/**
 * Every way in which a code is written, most characteristic first, without repeats.
 * Lookup, search aliases, short links, log decoder and the "also written as" table all read this
 * function: a new spelling is added here and works everywhere.
 */
export function spellings(code: Spelled): Spelling[] {
  const all: Spelling[] = [
    { text: code.name, kind: 'name' },
    ...shortNames(code.name).map((text) => ({ text, kind: 'short name' }) as const),
    ...code.alsoCalled.map((text) => ({ text, kind: 'other name' }) as const),
    ...numberForms(code.value),
    ...code.runtimes.flatMap(runtimeForms),
    ...(code.title === undefined ? [] : [{ text: code.title, kind: 'title' } as const]),
    ...code.messages.map(
      ({ text, language }) => ({ text, kind: 'message', by: language }) as const,
    ),
  ];
  const seen = new Set<string>();
  return all.filter(({ text }) => {
    const key = text.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

/** `WSAECONNRESET` → `ECONNRESET`, `CONNRESET`; `WSA_E_CANCELLED` → `E_CANCELLED`, `CANCELLED`. */
function shortNames(name: string): string[] {
  const withoutPrefix = name.replace(/^WSA_?/, '');
  return [withoutPrefix, withoutPrefix.replace(/^E_?(?=[A-Z])/, '')];
}

function numberForms(value: number): Spelling[] {
  const digits = toHex(value).slice(2);
  const hresult = toHresult(value);
  const ntstatus = 0xc007_0000 + value;
  return [
    { text: String(value), kind: 'number' },
    { text: `0x${digits}`, kind: 'hex' },
    { text: `0x${digits.padStart(8, '0')}`, kind: 'hex' },
    { text: `${digits}h`, kind: 'hex' },
    // Four bare digits name nothing else; fewer would be read as a decimal number.
    ...(digits.length === 4 ? [{ text: digits, kind: 'hex' } as const] : []),
    { text: `0x${hresult.toString(16).toUpperCase()}`, kind: 'HRESULT' },
    { text: String(toSignedHresult(value)), kind: 'HRESULT' },
    { text: String(hresult), kind: 'HRESULT' },
    // NTSTATUS_FROM_WIN32 (ntstatus.h): facility 7 under error severity.
    { text: `0x${ntstatus.toString(16).toUpperCase()}`, kind: 'NTSTATUS' },
    { text: String(ntstatus - 2 ** 32), kind: 'NTSTATUS' },
    // OpenSSL 3 marks a system error by the top bit alone: https://github.com/openssl/openssl/issues/24957
    { text: `0x${(0x8000_0000 + value).toString(16).toUpperCase()}`, kind: 'OpenSSL' },
  ];
}

function runtimeForms({ title, name, value, message, generic }: RuntimeSpelled): Spelling[] {
  const number = value !== undefined && isCharacteristic(value) ? String(value) : undefined;
  return [generic ? undefined : name, generic ? undefined : number, message]
    .filter((text) => text !== undefined)
    .map((text) => ({ text, kind: 'runtime', by: title }));
}

/**
 * Whether a runtime's number names its code by itself: libuv's -4077 and Go's 536870935 do, while an
 * errno such as 104 or Chromium's -101 is a number that other systems use for other things.
 */
export function isCharacteristic(value: number): boolean {
  return value < -1000 || value > 0xffff;
}
