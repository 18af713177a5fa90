import { type Lexicon, type LexiconData, openLexicon } from '../../winsock/lexicon';
import { type Answer, lookup } from '../../winsock/lookup';
import type { WordIndex } from '../../winsock/rank';
import { ofThisBuild } from './old-tab';
import { Once } from './once';
import { loadData, pageAddress, type ScriptData } from '../every-page/site-files';

const lexicon = new Once((base) => opened(loadData(base, 'lexicon.json')));
const words = new Once((base) => loadData<WordIndex>(base, 'words.json').then(ofThisBuild));
const advice = new Once((base) => loadData<Advice>(base, 'advice.json').then(ofThisBuild));

/** The codes that a text names for certain, or may name by a slip of typing. Loads one small file, once. */
export async function namedCodes(base: string, text: string): Promise<Answer[]> {
  return lookup(text, await loadLexicon(base));
}

/** The codes that a text may mean, by its words too. Loads a second file, once. */
export async function meantCodes(base: string, text: string): Promise<Answer[]> {
  return lookup(text, await loadLexicon(base), await words.get(base));
}

/** Address of an answer's page. */
export function addressOf(base: string, { name }: Pick<Answer, 'name'>): string {
  return pageAddress(base, `${name.toLowerCase()}/`);
}

/** What a certain answer needs. Loads one file, once. */
export function loadLexicon(base: string): Promise<Lexicon> {
  return lexicon.get(base);
}

/** Takes a lexicon that is already on its way. */
export function useLexicon(data: Promise<ScriptData<LexiconData>>): void {
  void lexicon.take(opened(data)).catch(() => undefined);
}

/** What a code means in one sentence, and whether to try again; by the code's name. */
export type Advice = Readonly<Record<string, { summary: string; retry: string }>>;

/** Meaning and advice for all codes, as the decoder shows them. Loads one file, once. */
export function loadAdvice(base: string): Promise<Advice> {
  return advice.get(base);
}

async function opened(data: Promise<ScriptData<LexiconData>>): Promise<Lexicon> {
  return openLexicon(ofThisBuild(await data));
}
