import { toHex, toHresult, toSignedHresult } from './numbers.ts';
import type { Spelling } from './spellings.ts';

/**
 * Short addresses of a code: number, hex, HRESULT and errno names, in lower case, because Windows and
 * macOS keep `econnreset` and `ECONNRESET` in one place.
 * `10054` → `10054`, `0x2746`, `0x80072746`, `econnreset`.
 */
export function aliases(code: { value: number; spellings: readonly Spelling[] }): string[] {
  const names = code.spellings.map(({ text }) => text).filter((text) => errnoName.test(text));
  return [String(code.value), toHex(code.value), toHex(toHresult(code.value)), ...names].map(
    (text) => text.toLowerCase(),
  );
}

/** The names of errno.h, and those of h_errno in netdb.h. */
const errnoName = /^(?:E[A-Z0-9]+|HOST_NOT_FOUND|TRY_AGAIN|NO_RECOVERY|NO_DATA)$/;

/**
 * Further ways to write the address of a code, for hosts that can redirect: its name and hexadecimal
 * digits in upper case, and the HRESULT as a signed and an unsigned number.
 */
export function otherAddresses({ name, value }: { name: string; value: number }): string[] {
  const hresult = toHresult(value);
  const inCapitals = [toHex(value), toHex(hresult)].filter((text) => /[A-F]/.test(text));
  return [name, ...inCapitals, String(toSignedHresult(value)), String(hresult)];
}
