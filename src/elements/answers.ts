import { type Lexicon, type LexiconData, openLexicon } from '../winsock/lexicon';
import { type Answer, lookup } from '../winsock/lookup';
import type { WordIndex } from '../winsock/rank';
import { loadData, pageAddress } from './site-files';

let lexicon: Promise<Lexicon> | undefined;
let words: Promise<WordIndex> | undefined;
let advice: Promise<Advice> | undefined;

/** The codes that a text names for certain, or may name by a slip of typing. Loads one small file, once. */
export async function namedCodes(base: string, text: string): Promise<Answer[]> {
  return lookup(text, await loadLexicon(base));
}

/** The codes that a text may mean, by its words too. Loads a second file, once. */
export async function meantCodes(base: string, text: string): Promise<Answer[]> {
  words ??= loadData<WordIndex>(base, 'words.json');
  return lookup(text, await loadLexicon(base), await words);
}

/** Address of an answer's page. */
export function addressOf(base: string, { name }: Pick<Answer, 'name'>): string {
  return pageAddress(base, `${name.toLowerCase()}/`);
}

/** What a certain answer needs. Loads one file, once; a load that failed is tried again. */
export function loadLexicon(base: string): Promise<Lexicon> {
  if (lexicon === undefined) useLexicon(loadData<LexiconData>(base, 'lexicon.json'));
  return lexicon ?? Promise.reject(new Error('The lexicon could not be loaded.'));
}

/** Takes a lexicon that is already on its way. */
export function useLexicon(data: Promise<LexiconData>): void {
  const opened = data.then(openLexicon);
  lexicon = opened;
  opened.catch(() => {
    if (lexicon === opened) lexicon = undefined;
  });
}

/** What a code means in one sentence, and whether to try again; by the code's name. */
export type Advice = Readonly<Record<string, { summary: string; retry: string }>>;

/** Meaning and advice for all codes, as the decoder shows them. Loads one file, once. */
export function loadAdvice(base: string): Promise<Advice> {
  advice ??= loadData<Advice>(base, 'advice.json');
  return advice;
}
