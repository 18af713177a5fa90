import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { catalog } from '../../catalog/testing/site.ts';
import { openLexicon } from '../lexicon.ts';
import { makeLexicon } from '../make-lexicon.ts';
import { makeWordIndex } from '../word-index.ts';

/** The codes of the content, as the site joins them. */
export const { codes } = catalog;

/** What the search box loads: it went through JSON. */
export const lexicon = openLexicon(JSON.parse(JSON.stringify(makeLexicon(codes))));
export const words: ReturnType<typeof makeWordIndex> = JSON.parse(
  JSON.stringify(makeWordIndex(codes)),
);

/** The rows of a file in `src/winsock/fixtures`. */
export function fixture(name: string): ReturnType<typeof parse> {
  return parse(readFileSync(`src/winsock/fixtures/${name}.yaml`, 'utf8'));
}
