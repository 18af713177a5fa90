import { cp437, cp850, cp852 } from './code-pages.ts';
import { decode } from './decode.ts';
import type { Lexicon } from './lexicon.ts';

/** The encodings in which logs of Windows are written, those first to which a text goes in doubt. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1251',
  'windows-1250',
  'windows-1253',
  'windows-1254',
  'ibm866',
  'ibm850',
  'ibm852',
  'ibm437',
  'shift_jis',
  'gbk',
  'big5',
  'euc-kr',
] as const;

/** Name of one of them, as browsers know it; `ibm850`, `ibm852` and `ibm437` they do not know. */
export type Encoding = (typeof encodings)[number];

/** Bytes after which it is clear whether a text is UTF-16. */
const ENOUGH = 512;
/** How many bytes from a first one that is no UTF-8 are waited for before the encoding is guessed. */
const ENOUGH_TO_GUESS = 8192;
/** How much of a text decides which other encoding it has, in bytes. */
const SAMPLE = 65_536;

/**
 * The text of a log whose bytes arrive in pieces. Its encoding is the wanted one; else UTF-16 where a byte order mark
 * or the zeros of plain letters say so, as PowerShell writes it; else UTF-8, up to bytes that are none: then the one in
 * which the most messages of Windows are found. Bytes that mean nothing become U+FFFD.
 */
export class LogText {
  /** In which encoding the text was read so far. */
  encoding: Encoding = 'utf-8';
  readonly #lexicon: Lexicon;
  #start: Uint8Array | undefined = new Uint8Array();
  #reader: Reader | undefined;
  /** Bytes that wait for those behind them. */
  #rest = new Uint8Array();
  /** Letters of UTF-8 beyond ASCII so far. */
  #letters = 0;

  constructor(lexicon: Lexicon, wanted?: Encoding) {
    this.#lexicon = lexicon;
    if (wanted !== undefined) this.#use(wanted);
  }

  /** The text of the next bytes, as far as it is complete. */
  push(bytes: Uint8Array): string {
    if (this.#reader !== undefined) return this.#reader(bytes, false);
    if (this.#start === undefined) return this.#utf8(bytes, false);
    this.#start = joined(this.#start, bytes);
    return this.#start.length < ENOUGH ? '' : this.#begin(false);
  }

  /** Says that there are no more bytes, and gives the text that is left. */
  end(): string {
    if (this.#reader !== undefined) return this.#reader(new Uint8Array(), true);
    return this.#start === undefined ? this.#utf8(new Uint8Array(), true) : this.#begin(true);
  }

  #use(encoding: Encoding): void {
    this.encoding = encoding;
    this.#start = undefined;
    this.#reader = readerOf(encoding);
  }

  #begin(last: boolean): string {
    const start = this.#start ?? new Uint8Array();
    const wide = wideEncoding(start.subarray(0, ENOUGH));
    this.#start = undefined;
    if (wide === undefined) {
      const mark = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;
      return this.#utf8(mark ? start.subarray(3) : start, last);
    }
    this.#use(wide);
    return this.#reader?.(start, last) ?? '';
  }

  /** Text of UTF-8, until there is more that is none than letters that are. */
  #utf8(bytes: Uint8Array, last: boolean): string {
    const all = joined(this.#rest, bytes);
    const whole = last ? all : all.subarray(0, all.length - held(all));
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(whole);
    const beyond = text.match(/[^\u0000-\u007f]/g)?.length ?? 0;
    const wrong = beyond === 0 ? 0 : (text.match(/\uFFFD/g)?.length ?? 0);
    const isOther = wrong > this.#letters + beyond - wrong;
    if (isOther && !last && all.length < ENOUGH_TO_GUESS) {
      this.#rest = all;
      return '';
    }
    this.#rest = all.slice(whole.length);
    this.#letters += beyond - wrong;
    if (!isOther) return text;
    this.#use(guessEncoding(whole, this.#lexicon));
    return this.#reader?.(all, last) ?? text;
  }
}

/** Reads the next bytes of a text, the last ones too. */
type Reader = (bytes: Uint8Array, last: boolean) => string;

function readerOf(encoding: Encoding): Reader {
  const upper = upperHalves[encoding];
  if (upper !== undefined) {
    return (bytes) =>
      Array.from(bytes, (byte) =>
        byte < 0x80 ? String.fromCharCode(byte) : upper.charAt(byte - 0x80),
      ).join('');
  }
  const decoder = new TextDecoder(encoding);
  return (bytes, last) => decoder.decode(bytes, { stream: !last });
}

const upperHalves: Partial<Record<Encoding, string>> = {
  ibm437: cp437,
  ibm850: cp850,
  ibm852: cp852,
};

/** The encoding in which the most messages of Windows stand in the first lines that are not plain ASCII. */
function guessEncoding(bytes: Uint8Array, lexicon: Lexicon): Encoding {
  const sample = linesBeyondAscii(bytes);
  const counted = encodings.slice(encodings.indexOf('windows-1252')).map((encoding) => ({
    encoding,
    messages: decode(readerOf(encoding)(sample, true), lexicon).filter(
      ({ kind, text }) => kind === 'message' && /[^\u0000-\u007f]/.test(text),
    ).length,
  }));
  const most = Math.max(...counted.map(({ messages }) => messages));
  return counted.find(({ messages }) => messages === most)?.encoding ?? 'windows-1252';
}

function linesBeyondAscii(bytes: Uint8Array): Uint8Array {
  let lines = new Uint8Array();
  for (let at = 0; at < bytes.length && lines.length < SAMPLE;) {
    const stop = bytes.indexOf(0x0a, at);
    const end = Math.min(stop === -1 ? bytes.length : stop + 1, at + SAMPLE);
    const line = bytes.subarray(at, end);
    if (line.some((byte) => byte > 0x7f)) lines = joined(lines, line);
    at = end;
  }
  return lines;
}

/** UTF-16, where a text begins like that. */
function wideEncoding(start: Uint8Array): Encoding | undefined {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // A letter of a log's own words is a byte and a zero.
  const zeros = (parity: number) =>
    start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (odd > start.length / 8 && odd > 4 * even) return 'utf-16le';
  if (even > start.length / 8 && even > 4 * odd) return 'utf-16be';
  return undefined;
}

/** How many bytes at the end wait for those behind them: a line, which may hold a message; of a long one a letter. */
function held(bytes: Uint8Array): number {
  const line = bytes.length - (bytes.lastIndexOf(0x0a) + 1);
  return line < ENOUGH_TO_GUESS ? line : unfinished(bytes);
}

/** How many bytes at the end begin a letter of UTF-8 that needs more of them. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
