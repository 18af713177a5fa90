import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { knownCodes } from '../known-codes.ts';
import { type Lexicon, openLexicon } from '../lexicon.ts';
import { makeLexicon } from '../make-lexicon.ts';
import type { WordIndex } from '../rank.ts';
import { spellings } from '../spellings.ts';
import { makeWordIndex } from '../word-index.ts';

interface MessageFile {
  title: string;
  messages: { code: string; text: string }[];
}

/** The codes of winerror.h with the messages and phrases of the content, so that tests need no build. */
export function makeTestData(): { lexicon: Lexicon; words: WordIndex } {
  const files = globSync('content/messages/*.yaml')
    .toSorted((a, b) => Number(b.includes('en-us')) - Number(a.includes('en-us')))
    .map((file): MessageFile => parse(readFileSync(file, 'utf8')));
  const said: { id: string; phrases: string[] }[] = parse(
    readFileSync('content/phrases.yaml', 'utf8'),
  );
  const codes = knownCodes.map(([name, value, title]) => {
    const messages = files.flatMap(({ title: language, messages }) =>
      messages.filter(({ code }) => code === name).map(({ text }) => ({ text, language })),
    );
    const spelled = { name, value, title, alsoCalled: [], messages, runtimes: [] };
    const phrases = said.find(({ id }) => id === name)?.phrases ?? [];
    return { ...spelled, summary: title, causes: [], phrases, spellings: spellings(spelled) };
  });
  const data = makeLexicon(codes.map((code) => ({ ...code, causes: [] })));
  return { lexicon: openLexicon(data), words: makeWordIndex(codes) };
}
