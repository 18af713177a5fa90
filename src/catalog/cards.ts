import { type Card, codeCard, functionCard, guideCard, siteCard } from '../cards/card.ts';
import { getCodes } from './codes.ts';
import { getFunctions } from './functions.ts';
import { getGuides } from './guides.ts';

/** Every card of the site: one per code, function and guide, and one for all other pages. */
export async function getCards(): Promise<Card[]> {
  const [codes, functions, guides] = await Promise.all([getCodes(), getFunctions(), getGuides()]);
  return [
    siteCard,
    ...codes.map(codeCard),
    ...functions.map(functionCard),
    ...guides.map(guideCard),
  ];
}
