import { type Lexicon, type LexiconData, type NameData, openLexicon } from '../../winsock/lexicon';
import { type Answer, lookup } from '../../winsock/lookup';
import { type NeighbourRow, Neighbours } from '../../winsock/neighbours';
import type { WordIndex } from '../../winsock/rank';
import { type CauseRow, rankCauses } from '../../winsock/rank-causes';
import { ofThisBuild } from './old-tab';
import { Once } from './once';
import { loadData, pageAddress, type ScriptData } from '../every-page/site-files';

/** A cause with the name and number of its code. */
export type NamedCause = CauseRow & Pick<Answer, 'name' | 'value'>;

const lexiconData = new Once((base) =>
  loadData<LexiconData>(base, 'lexicon.json').then(ofThisBuild),
);
const lexicon = new Once(async (base) => openLexicon(await lexiconData.get(base)));
const fullLexicon = new Once(async (base) => {
  const [data, rare] = await Promise.all([
    lexiconData.get(base),
    loadData<NameData>(base, 'rare-names.json').then(ofThisBuild),
  ]);
  return openLexicon(data, rare);
});
const words = new Once((base) => loadData<WordIndex>(base, 'words.json').then(ofThisBuild));
const causeWords = new Once((base) => loadData<WordIndex>(base, 'causes.json').then(ofThisBuild));
const neighbours = new Once((base) =>
  loadData<NeighbourRow[]>(base, 'other-numbers.json').then(
    (file) => new Neighbours(ofThisBuild(file)),
  ),
);
const advice = new Once((base) => loadData<Advice>(base, 'advice.json').then(ofThisBuild));

/** The codes that a text names for certain, or may name by a slip of typing. Loads one small file, once. */
export async function namedCodes(base: string, text: string): Promise<Answer[]> {
  return lookup(text, await lexicon.get(base));
}

/** The causes that the words of a text lead to, best first. Loads the words of causes and the advice, once. */
export async function meantCauses(base: string, text: string): Promise<NamedCause[]> {
  const [{ codes }, ofCodes, advised, ofCauses] = await Promise.all([
    lexicon.get(base),
    words.get(base),
    loadAdvice(base),
    causeWords.get(base),
  ]);
  const rows = codes.map(({ name }) => ({ causes: advised[name]?.causes ?? [] }));
  return rankCauses(text, rows, ofCauses, ofCodes).flatMap(({ index, cause }) => {
    const code = codes[index];
    return code === undefined ? [] : [{ ...cause, name: code.name, value: code.value }];
  });
}

/** The same where that is in doubt: by names of rare systems, and by its words. Loads two more files, once. */
export async function meantCodes(base: string, text: string): Promise<Answer[]> {
  const [full, ofCodes] = await Promise.all([fullLexicon.get(base), words.get(base)]);
  return lookup(text, full, ofCodes);
}

/** Address of an answer's page. */
export function addressOf(base: string, { name }: Pick<Answer, 'name'>): string {
  return pageAddress(base, `${name.toLowerCase()}/`);
}

/** Address of a cause on the page of its code. */
export function addressOfCause(base: string, cause: Pick<NamedCause, 'id' | 'name'>): string {
  return pageAddress(base, `${cause.name.toLowerCase()}/`, cause.id);
}

/** All names of all codes. Loads two files, once. */
export function loadLexicon(base: string): Promise<Lexicon> {
  return fullLexicon.get(base);
}

/** Numbers of other systems. Loads one file, once. */
export function loadNeighbours(base: string): Promise<Neighbours> {
  return neighbours.get(base);
}

/** Address of one of them on their page. */
export function addressOfNeighbour(base: string, { id }: Pick<NeighbourRow, 'id'>): string {
  return pageAddress(base, 'neighbours/', id);
}

/** Takes a lexicon that is already on its way. */
export function useLexicon(data: Promise<ScriptData<LexiconData>>): void {
  void lexiconData.take(data.then(ofThisBuild)).catch(() => undefined);
}

/** What a code means in one sentence, whether to try again, and its causes in the order of its page; by the code's name. */
export type Advice = Readonly<
  Record<string, { summary: string; retry: string; causes: readonly CauseRow[] }>
>;

/** Meaning and advice for all codes, as the decoder shows them. Loads one file, once. */
export function loadAdvice(base: string): Promise<Advice> {
  return advice.get(base);
}
