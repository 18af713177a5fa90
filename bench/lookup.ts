import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { decode } from '../src/winsock/decode.ts';
import { openLexicon } from '../src/winsock/lexicon.ts';
import { lookup } from '../src/winsock/lookup.ts';
import type { Figure } from './bench.ts';
import { gzipped } from './weight.ts';

const DATA = 12 * 1024;

/** What search costs: bytes until the first certain answer, time per query, throughput of the decoder. */
export function lookupFigures(): Figure[] {
  const data = readFileSync('dist/lexicon.json', 'utf8');
  const lexicon = openLexicon(JSON.parse(data));
  const words = JSON.parse(readFileSync('dist/words.json', 'utf8'));
  const scripts = globSync('dist/_astro/search-box*.js').map((file) => gzipped(readFileSync(file)));
  const script = scripts.reduce((sum, bytes) => sum + bytes, 0);
  const queries: { query: string }[] = parse(readFileSync('e2e/fixtures/queries.yaml', 'utf8'));
  const lines: { text: string }[] = parse(readFileSync('e2e/fixtures/log-forms.yaml', 'utf8'));
  const log = lines.map(({ text }) => text).join('\n');
  const megabyte = log.repeat(Math.ceil(1_000_000 / log.length)).slice(0, 1_000_000);

  const perQuery =
    time(() => queries.forEach(({ query }) => lookup(query, lexicon, words))) / queries.length;
  const perMegabyte = time(() => decode(megabyte, lexicon));
  return [
    {
      what: 'data until the first certain answer',
      figure: `${gzipped(data)} B`,
      budget: `${DATA} B`,
      ok: gzipped(data) <= DATA,
    },
    { what: 'script of the search box, loaded on focus', figure: `${script} B` },
    {
      what: 'data for plain words, loaded after it',
      figure: `${gzipped(JSON.stringify(words))} B`,
    },
    {
      what: 'lookup of one plain-language query (budget 1 ms)',
      figure: `${perQuery.toFixed(3)} ms`,
    },
    {
      what: 'decoding 1 MB of log lines (budget 200 ms)',
      figure: `${perMegabyte.toFixed(0)} ms, ${(1000 / perMegabyte).toFixed(1)} MB/s`,
    },
  ];
}

/** Milliseconds of the second run, when the code is warm. */
function time(run: () => void): number {
  run();
  const start = performance.now();
  run();
  return performance.now() - start;
}
