/**
 * The number forms of a Winsock error.
 * `HRESULT_FROM_WIN32` (winerror.h) puts FACILITY_WIN32 (7) and the failure bit over the low 16 bits.
 */

const HRESULT_BASE = 0x8007_0000;
const TWO_TO_32 = 0x1_0000_0000;

/** `10054` → `0x2746`: upper-case digits, no padding. */
export function toHex(value: number): string {
  return `0x${value.toString(16).toUpperCase()}`;
}

/** `10054` → `2147952454`, the HRESULT as an unsigned 32-bit number. */
export function toHresult(value: number): number {
  return HRESULT_BASE + value;
}

/** `10054` → `-2147014842`, the HRESULT as a signed 32-bit number. */
export function toSignedHresult(value: number): number {
  return toHresult(value) - TWO_TO_32;
}
