/**
 * Under which number a code goes in each family: this one, plus the code itself. All have 32 bits.
 */
export const bases = {
  number: 0,
  // HRESULT_FROM_WIN32 (winerror.h): FACILITY_WIN32 (7) and the failure bit.
  hresult: 0x8007_0000,
  // NTSTATUS_FROM_WIN32 (ntstatus.h): facility 7 under error severity.
  ntstatus: 0xc007_0000,
  // OpenSSL 3 marks a system error by the top bit alone: https://github.com/openssl/openssl/issues/24957
  openssl: 0x8000_0000,
  // APR_OS_START_SYSERR, in decimal: https://github.com/apache/apr/blob/trunk/include/apr_errno.h
  apr: 720_000,
} as const;

/** A family of numbers that have a code in their low 16 bits. */
export type Family = keyof typeof bases;

/** `10054` → `0x2746`: upper-case digits, no padding. */
export function toHex(value: number): string {
  return `0x${value.toString(16).toUpperCase()}`;
}

/** `10054` → `2147952454`, the HRESULT as an unsigned 32-bit number. */
export function toHresult(value: number): number {
  return bases.hresult + value;
}

/** `10054` → `-2147014842`, the HRESULT as a signed 32-bit number. */
export function toSignedHresult(value: number): number {
  return toSigned(toHresult(value));
}

/** The same 32 bits as a signed number. */
export function toSigned(unsigned: number): number {
  return unsigned | 0;
}
