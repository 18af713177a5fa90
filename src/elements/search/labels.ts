/* What the search says to readers. */

/** Groups of results, by their ids. */
export const groups = {
  certain: 'This is',
  neighbour: 'Not a Winsock code',
  guess: 'Perhaps',
  cause: 'Causes that fit',
  other: 'Other codes',
  likely: 'Likeliest causes',
  page: 'In the text',
  log: 'As a log',
} as const;

export const noCodes = 'The list of codes cannot be loaded now.';
export const noText = 'Text search is not available now.';
export const decodeThis = 'Decode this text';
export const decodeMarks = 'Marks every Winsock error in it';

export const behind = (codes: readonly string[]) => `Behind it may stand ${codes.join(', ')}.`;
export const isCertain = (code: string) => `Certain: ${code}.`;
export const results = (count: number) => (count === 1 ? '1 result' : `${count} results`);
export const noNumber = (number: string) => `No Winsock code has the number ${number}.`;
export const nothingFor = (query: string) => `Nothing for “${query}”.`;
