import { createHash } from 'node:crypto';
import type { Advice } from '../elements/search/answers.ts';
import type { ScriptData } from '../elements/every-page/site-files.ts';
import type { LexiconData, NameData } from '../winsock/lexicon.ts';
import { makeLexicons } from '../winsock/make-lexicon.ts';
import type { NeighbourRow } from '../winsock/neighbours.ts';
import type { WordIndex } from '../winsock/rank.ts';
import { makeCauseIndex, makeWordIndex } from '../winsock/word-index.ts';
import { getCatalog } from './get-catalog.ts';
import { neighbourRows } from './neighbours.ts';

/** What the scripts of the browser read. */
interface Files {
  /** What the search box needs for a certain answer. */
  lexicon: LexiconData;
  /** Names of rare runtimes: asked for where the lexicon has nothing for certain. */
  rareNames: NameData;
  /** What it needs to guess from plain words. */
  words: WordIndex;
  /** What it needs to find causes by plain words. */
  causes: WordIndex;
  /**
   * Meaning and advice for every code in one file: the decoder loads it whole, so that no request tells a server
   * which errors a log holds.
   */
  advice: Advice;
  /** What it needs for numbers of other systems: asked for where the lexicon has nothing for certain. */
  otherNumbers: NeighbourRow[];
}

let files: Promise<Files> | undefined;

/** One of the files for scripts, marked with the build that it belongs to. Its form may change with every build. */
export async function getScriptData<Name extends keyof Files>(
  name: Name,
): Promise<ScriptData<Files[Name]>> {
  files ??= makeFiles();
  const all = await files;
  const build = createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 8);
  return { format: DATA_FORMAT, build, data: all[name] };
}

/** Text without the marks of code. */
function bare(text: string): string {
  return text.replaceAll('`', '');
}

async function makeFiles(): Promise<Files> {
  const { codes, neighbours } = await getCatalog();
  const { common, rare } = makeLexicons(codes);
  return {
    lexicon: common,
    rareNames: rare,
    words: makeWordIndex(codes),
    otherNumbers: neighbourRows(neighbours),
    causes: makeCauseIndex(codes.flatMap(({ causes }) => causes)),
    advice: Object.fromEntries(
      codes.map(({ name, summary, retry, causes }) => [
        name,
        {
          summary: bare(summary),
          retry: bare(retry),
          causes: causes.map(({ id, label, calls = [], seen }) => ({
            id,
            label: bare(label),
            calls,
            seen,
          })),
        },
      ]),
    ),
  };
}
