import { type Card, codeCard, functionCard, guideCard, siteCard } from '../cards/card.ts';
import type { Catalog } from './catalog.ts';

/** Every card of the site: one per code, function and guide, and one for all other pages. */
export function allCards({ codes, functions, guides }: Catalog): Card[] {
  return [
    siteCard,
    ...codes.map(codeCard),
    ...functions.map(functionCard),
    ...guides.map(guideCard),
  ];
}
