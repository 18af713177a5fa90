import type { Encoding } from '../../winsock/encoding';

/* What the decoder says to readers. */

/** Encodings as people know them. */
export const encodingLabels: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252, Western Europe',
  'windows-1251': 'Windows-1251, Cyrillic',
  'windows-1250': 'Windows-1250, Central Europe',
  'windows-1253': 'Windows-1253, Greek',
  'windows-1254': 'Windows-1254, Turkish',
  ibm866: 'Code page 866, Cyrillic console',
  ibm850: 'Code page 850, Western console',
  ibm852: 'Code page 852, Central European console',
  ibm437: 'Code page 437, console of the United States',
  shift_jis: 'Shift JIS, Japanese',
  gbk: 'GBK, simplified Chinese',
  big5: 'Big5, traditional Chinese',
  'euc-kr': 'EUC-KR, Korean',
};

/** Head of the numbers of other systems. */
export const others = 'Not Winsock codes';
export const copyMarkdown = 'Copy as Markdown';
export const copyText = 'Copy as text';
export const noCodes = 'The list of codes cannot be loaded now. Try again.';
export const notArrived =
  'The shared text did not arrive: there was no room for it. Paste it here.';
export const sharedName = 'the shared text';
export const framed =
  'This page stands inside another one, which could see or change what you do here. ';
export const leaveFrame = 'Open the decoder in a tab of its own';

export const recognised = (as: string) => `Recognised by: ${as}.`;
export const possibly = (as: string) => `Possibly: ${as}.`;
/** `calls` are those that failed, as far as the log says. */
export const likeliest = (calls: readonly string[]) =>
  calls.length === 0 ? 'Likeliest causes' : `Likeliest causes (${calls.join(', ')})`;
export const tryAgain = (retry: string) => `Try again? ${retry}`;
export const places = (count: number, line: number) =>
  count === 1 ? `On line ${line}.` : `${inWords(count)} times, first on line ${line}.`;
export const isFolder = (name: string | undefined) => `${name ?? 'This'} is a folder. Drop a file.`;
export const isGone = (name: string) => `${name} is no longer there.`;
export const isUnreadable = (name: string) =>
  `${name} cannot be read: it has changed since you chose it, or you may not open it. Choose it again.`;
export const stopped = (read: number) => `Stopped after ${Math.floor(100 * read)} %. `;
export const noneFound = (file: string) => `No Winsock error found${inFile(file)}.`;
export const found = (codes: number, places: number, file: string) =>
  `${counted(codes, 'code')} in ${counted(places, 'place')}${inFile(file)}.`;
export const leftOut = (shown: number, places: number) =>
  shown === places
    ? 'The log is long: only the places are shown, with what stands around them.'
    : `The log is long: only the first ${inWords(shown)} of ${inWords(places)} places are shown, with what stands around them.`;

function inFile(name: string): string {
  return name === '' ? '' : ` in ${name}`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function inWords(number: number): string {
  return number.toLocaleString('en');
}
