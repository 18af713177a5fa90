import type { ColdPage } from './cold-page.ts';
import type { Engine } from './engine.ts';
import { median } from './median.ts';
import type { Cell, Column } from './rows.ts';
import type { SearchTime } from './search-time.ts';
import type { Site } from '../../src/hosting/serve.ts';

/** One engine in the course of a run, with what is known of it so far. */
export interface Contestant {
  engine: Engine;
  /** Missing where it could not be built. */
  built?: { seconds: number; files: number; bytes: number; site: Site };
  pages: ColdPage[];
  searches: SearchTime[];
  ranks: (number | undefined)[];
}

/** The column of the report: medians of what was measured. */
export function toColumn({ engine, built, pages, searches, ranks }: Contestant): Column {
  const page = (name: keyof ColdPage) => middle(pages.map((one) => one[name]));
  const search = (name: keyof SearchTime) =>
    engine.search === undefined ? 'none' : middle(searches.map((one) => one[name]));
  const queries = (wanted: (rank: number | undefined) => boolean): Cell => {
    if (engine.search === undefined) return 'none';
    return ranks.length === 0 ? 'failed' : ranks.filter(wanted).length;
  };
  return {
    build: built?.seconds ?? 'failed',
    size: built?.bytes ?? 'failed',
    files: built?.files ?? 'failed',
    requests: page('requests'),
    bytes: page('bytes'),
    firstPaint: page('firstPaint'),
    largestPaint: page('largestPaint'),
    cold: search('cold'),
    bytesUntil: search('bytesUntil'),
    searchBytes: search('bytes'),
    warm: search('warm'),
    first: queries((rank) => rank === 1),
    three: queries((rank) => rank !== undefined && rank <= 3),
    missed: queries((rank) => rank === undefined),
  };
}

function middle(numbers: readonly number[]): Cell {
  return numbers.length === 0 ? 'failed' : median(numbers);
}
