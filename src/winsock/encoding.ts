/** Bytes after which the encoding of a text is clear. */
const ENOUGH = 512;

/**
 * The text of a log whose bytes arrive in pieces: UTF-16 where a byte order mark or the zeros of plain letters say
 * so, as PowerShell writes it, else UTF-8. Bytes that are none become U+FFFD.
 */
export class LogText {
  #start = new Uint8Array();
  #decoder: TextDecoder | undefined;

  /** The text of the next bytes, as far as it is complete. */
  push(bytes: Uint8Array): string {
    if (this.#decoder !== undefined) return this.#decoder.decode(bytes, { stream: true });
    const start = new Uint8Array(this.#start.length + bytes.length);
    start.set(this.#start);
    start.set(bytes, this.#start.length);
    this.#start = start;
    return start.length < ENOUGH ? '' : this.#begin();
  }

  /** Says that there are no more bytes, and gives the text that is left. */
  end(): string {
    const start = this.#decoder === undefined ? this.#begin() : '';
    return start + (this.#decoder?.decode() ?? '');
  }

  #begin(): string {
    const start = this.#start;
    this.#start = new Uint8Array();
    this.#decoder = new TextDecoder(encodingOf(start.subarray(0, ENOUGH)));
    return this.#decoder.decode(start, { stream: true });
  }
}

function encodingOf(start: Uint8Array): string {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // A letter of a log's own words is a byte and a zero.
  const zeros = (parity: number) =>
    start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (odd > start.length / 8 && odd > 4 * even) return 'utf-16le';
  if (even > start.length / 8 && even > 4 * odd) return 'utf-16be';
  return 'utf-8';
}
