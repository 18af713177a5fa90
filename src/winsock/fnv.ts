/* FNV-1a, a fast hash of short texts: http://www.isthe.com/chongo/tech/comp/fnv/ */

/** The hash of nothing. */
export const FIRST = 0x811c9dc5;

/** Goes on with a number. */
export function add(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

/** Goes on with a UTF-16 unit, a capital of ASCII as its small letter. */
export function addUnit(hash: number, unit: number): number {
  return add(hash, unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit);
}

/** Goes on with the units of a text. */
export function addText(hash: number, text: string): number {
  let value = hash;
  for (let at = 0; at < text.length; at++) value = addUnit(value, text.charCodeAt(at));
  return value;
}

/** Sixteen bits of a hash. */
export function short(hash: number): number {
  return (hash ^ (hash >>> 16)) & 0xffff;
}
