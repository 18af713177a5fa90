import { distance } from './distance.ts';
import { kindLabels } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import type { Match, MatchKind } from './match.ts';

/**
 * Codes whose name a single word may have been meant for: the start or an inner part of it, or one
 * with a typing slip (one in names of up to six letters, two in longer ones). Best first.
 */
export function guess(query: string, lexicon: Lexicon): Match[] {
  const word = query.toUpperCase().replaceAll(/[\s-]+/g, '_');
  if (!/^[A-Z][A-Z0-9_]{2,39}$/.test(word)) return [];
  const scored = lexicon.codes.flatMap(({ name, weight }, index) => {
    const forms = [name, name.replace(/^WSA_?/, ''), name.replace(/^WSA_?E?_?/, '')];
    const slips = Math.min(...forms.map((form) => distance(word, form, word.length > 6 ? 2 : 1)));
    const scored = (kind: MatchKind, score: number) => ({ index, kind, score, weight });
    if (slips <= 2) return scored('slip', slips);
    if (forms.some((form) => form.startsWith(word))) return scored('start', 3);
    return word.length >= 4 && name.includes(word) ? scored('part', 4) : [];
  });
  const best = Math.min(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => (score <= 2 ? score <= best + 1 : true))
    .toSorted((a, b) => a.score - b.score || b.weight - a.weight)
    .map(({ index, kind }) => ({ index, kind, as: kindLabels[kind], rank: 3, certain: false }));
}
