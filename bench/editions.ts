import { globSync, statSync } from 'node:fs';
import { atMost, type Figure } from './figure.ts';

// Budgets of the design, in bytes.
const ZIP = 5_000_000;
const CARD = 60_000;

/** Sizes of what is downloaded on purpose, and of the pictures beside links. */
export function editionSizes(): Figure[] {
  const cards = globSync('dist/cards/**/*.png').map((file) => statSync(file).size);
  return [
    atMost('offline zip', statSync('dist/offline/winsock-errors-offline.zip').size, ZIP, 'B'),
    ...globSync('dist/offline/*.{html,tgz,json}')
      .filter((file) => !file.endsWith('index.html'))
      .toSorted()
      .map((file) => ({ what: file.slice('dist/'.length), figure: `${statSync(file).size} B` })),
    atMost(`heaviest of ${cards.length} cards`, Math.max(...cards), CARD, 'B'),
  ];
}
