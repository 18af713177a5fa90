/** The upper half of code page 850, the console of western Windows. */
const cp850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';
/** The upper half of code page 866, the console of Russian Windows. */
const cp866 =
  'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\u00a0';

/** A letter that `tokenize` takes for a part of a word and folds away: it keeps places where two characters are one. */
export const filler = '\u0640';

/** Texts of one code page that were read as another: what shows one, and each character as it was meant. */
const mistakes = [
  { shows: /[þÒÓÚÝßÔÕÌ░▒▓█▄│┤└┴┬├─┼╔╩╦═╬]/, to: read(cp850, 'windows-1252') },
  { shows: /[╤╥╨╫╪╧╒╓╘╙▌▐]|[рстуфхЄє][А-Я]/, to: read(cp866, 'windows-1251') },
];

/**
 * A text as it may have been before a program read it in the wrong encoding, with every character at its place;
 * nothing where it shows no such mistake. Known are code page 850 for 1252, 866 for 1251, and 1252 for UTF-8.
 */
export function mended(text: string): string[] {
  return [
    ...mistakes
      .filter(({ shows }) => shows.test(text))
      .map(({ to }) => text.replaceAll(/[^\u0000-\u007f]/g, (sign) => to.get(sign) ?? sign)),
    ...(utf8.test(text) ? [text.replaceAll(new RegExp(utf8, 'g'), oneCharacter)] : []),
  ];
}

/** A byte of UTF-8 behind the first one, read as 1252. */
const further = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
/** Two or three bytes of UTF-8 that were read one by one: `Ã©` for é, `Ð¿` for п, `â€™` for ’. */
const utf8 = new RegExp(`[Â-ß]${further}|[à-ï]${further}{2}`);

function oneCharacter(read: string): string {
  const [first = 0, ...others] = [...read].map((sign) => bytes1252.get(sign) ?? sign.charCodeAt(0));
  const point = others.reduce(
    (value, byte) => (value << 6) | (byte & 0x3f),
    first & (others.length === 1 ? 0x1f : 0x0f),
  );
  return String.fromCharCode(point) + filler.repeat(others.length);
}

const bytes1252 = new Map(
  Array.from({ length: 128 }, (_, index) => [decode('windows-1252', 0x80 + index), 0x80 + index]),
);

/** What each character of the upper half of one code page is in another. */
function read(upper: string, encoding: string): ReadonlyMap<string, string> {
  return new Map(Array.from(upper, (sign, index) => [sign, decode(encoding, 0x80 + index)]));
}

function decode(encoding: string, byte: number): string {
  return new TextDecoder(encoding).decode(Uint8Array.of(byte));
}
