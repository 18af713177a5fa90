import type { Lexicon } from './lexicon.ts';
import { distance } from './distance.ts';

/** A code that a name may have been meant for. */
export interface Guess {
  code: number;
  as: string;
}

/**
 * Codes whose name a single word may have been meant for: the start or an inner part of it, or one
 * with a typing slip (one in names of up to six letters, two in longer ones). Best first.
 */
export function guess(query: string, lexicon: Lexicon): Guess[] {
  const word = query.toUpperCase().replaceAll(/[\s-]+/g, '_');
  if (!/^[A-Z][A-Z0-9_]{2,39}$/.test(word)) return [];
  const scored = lexicon.codes.flatMap(({ name, weight }, code) => {
    const forms = [name, name.replace(/^WSA_?/, ''), name.replace(/^WSA_?E?_?/, '')];
    const slips = Math.min(...forms.map((form) => distance(word, form, word.length > 6 ? 2 : 1)));
    if (slips <= 2) return [{ code, as: 'similar name', score: slips, weight }];
    if (forms.some((form) => form.startsWith(word)))
      return [{ code, as: 'start of the name', score: 3, weight }];
    return word.length >= 4 && name.includes(word)
      ? [{ code, as: 'part of the name', score: 4, weight }]
      : [];
  });
  const best = Math.min(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => (score <= 2 ? score <= best + 1 : true))
    .toSorted((a, b) => a.score - b.score || b.weight - a.weight)
    .map(({ code, as }) => ({ code, as }));
}
