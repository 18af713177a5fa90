import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { decode } from '../src/winsock/decode.ts';
import { openLexicon } from '../src/winsock/lexicon.ts';
import { lookup } from '../src/winsock/lookup.ts';
import { gzipped } from './compress.ts';
import type { Figure } from './figure.ts';

/** What search costs: bytes of the files that it loads, time per query, throughput of the decoder. */
export function lookupFigures(): Figure[] {
  const lexicon = openLexicon(JSON.parse(readFileSync('dist/lexicon.json', 'utf8')).data);
  const words = JSON.parse(readFileSync('dist/words.json', 'utf8')).data;
  const queries: { query: string }[] = parse(
    readFileSync('src/winsock/fixtures/queries.yaml', 'utf8'),
  );
  const lines: { text: string }[] = parse(
    readFileSync('src/winsock/fixtures/log-forms.yaml', 'utf8'),
  );
  const log = lines.map(({ text }) => text).join('\n');
  const megabyte = log.repeat(Math.ceil(1_000_000 / log.length)).slice(0, 1_000_000);

  const perQuery =
    time(() => queries.forEach(({ query }) => lookup(query, lexicon, words))) / queries.length;
  const perMegabyte = time(() => decode(megabyte, lexicon));
  return [
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
