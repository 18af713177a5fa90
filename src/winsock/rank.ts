import { distance } from './distance.ts';
import { kindLabels } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import { isWide, Words } from './tokens.ts';

/** For each stem the codes or causes that it speaks for and how strongly: pairs of index and weight from 1 to 9. */
export type WordIndex = Readonly<Record<string, readonly number[]>>;

/** A longer text has words enough that are spelled right. */
const MOST_SLIPS = 32;

/** Words that say nothing about which error it is. */
const stopWords = new Set(
  'a an the of to in on is are was be been it its i m my me you your this that these and or for with from by at as do does did how what why when which who can could would should have has had but if so then there here some more very just get got gets am im s t error errors code windows winsock message says means mean my'.split(
    ' ',
  ),
);

/** Stems of the telling words of a text, without repeats: `Forcibly closed` → `forcib`, `clos`. */
export function stems(text: string): string[] {
  const words = new Words(text).all();
  const wide = words.flatMap((word, index) => {
    const next = words[index + 1];
    return isWide(word) && next !== undefined && isWide(next) ? [word + next] : [];
  });
  const narrow = words.filter((word) => !isWide(word) && !stopWords.has(word)).map(stem);
  // Two words in a row say more than each alone: "not connected", "already connected".
  const pairs = narrow.slice(1).map((word, index) => `${narrow[index]} ${word}`);
  return [...new Set([...narrow, ...pairs, ...wide])];
}

/** Codes by how well the words of a text fit them, best first; nothing where no word is known. */
export function rank(query: string, words: WordIndex, lexicon: Lexicon): Match[] {
  // Of two codes that fit alike, people more often mean the one that is met more often.
  const weighed = [...score(query, words, lexicon.codes.length)].map(([index, score]) => ({
    index,
    score: score * (1 + 0.04 * Math.min(9, lexicon.codes[index]?.weight ?? 0)),
  }));
  return weighed
    .toSorted((a, b) => b.score - a.score || a.index - b.index)
    .map(({ index }) => ({ index, kind: 'words', as: kindLabels.words, rank: 4, certain: false }));
}

/** How well the words of a text fit each of `count` things that an index speaks for; only those that fit at all. */
export function score(query: string, words: WordIndex, count: number): Map<number, number> {
  const scores = new Map<number, number>();
  let slips = 0;
  for (const word of stems(query)) {
    const found = lookUp(word, words) ?? (slips++ < MOST_SLIPS ? similar(word, words) : undefined);
    if (found === undefined) continue;
    const rarity = Math.log(1 + (2 * count) / found.length);
    for (let i = 0; i < found.length; i += 2) {
      const index = found[i] ?? 0;
      const weight = found[i + 1] ?? 0;
      scores.set(index, (scores.get(index) ?? 0) + (rarity * weight) / (weight + 6));
    }
  }
  return scores;
}

/** What the index has for a word; "constructor" and "toString" are words too, which every object has. */
function lookUp(word: string, index: WordIndex): readonly number[] | undefined {
  return Object.hasOwn(index, word) ? index[word] : undefined;
}

/** Cuts the endings that change nothing for a search. */
function stem(word: string): string {
  if (word.length <= 4) return word.replace(/(?<=\w{3})s$/, '');
  return word.replace(/(?:ing|ed|es|s|ly|d)$/, '').replace(/(?<=\w{3})e$/, '');
}

/** What the index has for a word with a typing slip in it. */
function similar(word: string, index: WordIndex): readonly number[] | undefined {
  if (word.length < 5 || /[^a-z_]/.test(word)) return undefined;
  const most = word.length > 7 ? 2 : 1;
  let best: { known: string; slips: number } | undefined;
  for (const known of Object.keys(index)) {
    if (known[0] !== word[0]) continue;
    const slips = distance(word, known, most);
    if (slips < (best?.slips ?? Infinity)) best = { known, slips };
  }
  return best === undefined ? undefined : index[best.known];
}
