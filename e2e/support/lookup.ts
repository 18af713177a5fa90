import { readFileSync } from 'node:fs';
import { openLexicon } from '../../src/winsock/lexicon.ts';
import type { WordIndex } from '../../src/winsock/rank.ts';

/** The lookup data of the built site, as the search box loads it. */
export const lexicon = openLexicon(JSON.parse(readFileSync('dist/lexicon.json', 'utf8')).data);
export const words: WordIndex = JSON.parse(readFileSync('dist/words.json', 'utf8')).data;
