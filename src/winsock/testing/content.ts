import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { catalog } from '../../catalog/testing/site.ts';
import { openLexicon } from '../lexicon.ts';
import { makeLexicons } from '../make-lexicon.ts';
import { makeWordIndex } from '../word-index.ts';

/** The codes of the content, as the site joins them. */
export const { codes } = catalog;

const { common, rare }: ReturnType<typeof makeLexicons> = JSON.parse(
  JSON.stringify(makeLexicons(codes)),
);

/** What the search box loads first: it went through JSON. */
export const commonLexicon = openLexicon(common);

/** The same with the names of rare runtimes. */
export const lexicon = openLexicon(common, rare);
export const words: ReturnType<typeof makeWordIndex> = JSON.parse(
  JSON.stringify(makeWordIndex(codes)),
);

/** The rows of a file in `src/winsock/fixtures`. */
export function fixture(name: string): ReturnType<typeof parse> {
  return parse(readFileSync(`src/winsock/fixtures/${name}.yaml`, 'utf8'));
}
