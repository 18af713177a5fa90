import fc from 'fast-check';

/** Any text, with surrogates that stand alone: mostly ASCII, where numbers and names are. */
export const anyText = fc
  .array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff)), { maxLength: 500 })
  .map((units) => String.fromCharCode(...units));
