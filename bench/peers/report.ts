import { format } from 'prettier';
import type { Query } from './ranks.ts';
import { reasons } from './reasons.ts';
import { type Cell, type Column, type Row, rows } from './rows.ts';

/** Everything that a run found out. */
export interface Run {
  machine: string;
  pages: number;
  runs: number;
  builds: number;
  /** Ours first. */
  entries: readonly Entry[];
  queries: readonly Query[];
  /** What went wrong, a sentence each. */
  problems: readonly string[];
}

/** What a run found out about one engine. */
interface Entry {
  title: string;
  /** Exact versions of what it is made with. */
  versions: string;
  column: Column;
  /** The place of the right page for each query, where it has a search. */
  ranks: readonly (number | undefined)[];
}

// Smaller differences come and go between two runs on one machine.
const NOISE = 0.15;

/** The report of a run as Markdown, laid out by Prettier. */
export function writeReport(run: Run): Promise<string> {
  const { machine, pages, runs, builds, entries, queries, problems } = run;
  const day = new Date().toISOString().slice(0, 10);
  const text = `# Comparison with peers

Written on ${day} by \`npm run bench:peers\`; reasons are in \`bench/peers/reasons.ts\`.

${table(entries)}

## How it was measured

- Machine: ${machine}.
${entries.map(({ title, versions }) => `- ${title}: ${versions}.`).join('\n')}
- Content: every peer has the same ${pages} pages, made from the Markdown twins of this site; this site is measured with all that it has beyond them.
- Build: median of ${builds}, without caches, without installation.
- Cold page: WSAECONNRESET in a fresh browser, until the network is silent, with what the page fetches ahead; gzip, HTTP/1.1, slow 4G (150 ms, 1.6 Mbit/s), processor four times as slow; median of ${runs}.
- Search: \`10054\` under the same conditions, from Ctrl+K until the right page is among the results; then cleared and typed again, from the last key. Median of ${runs}.
- Queries: the ${queries.length} of \`bench/peers/queries.yaml\`, through each search's own box.

## Where this site is behind

Differences under ${NOISE * 100} % are noise.

${behind(entries).join('\n') || 'Nowhere.'}

## Queries that this site does not put first

${missed(entries, queries).join('\n') || 'None.'}
${problems.length === 0 ? '' : `\n## What failed\n\n${problems.map((problem) => `- ${problem}`).join('\n')}\n`}`;
  return format(text, { parser: 'markdown', printWidth: 100 });
}

function table(entries: readonly Entry[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...entries.map(({ title }) => title)]),
    line(['---', ...entries.map(() => '---:')]),
    ...rows.map((row) =>
      line([row.what, ...entries.map(({ column }) => show(row, column[row.id]))]),
    ),
  ].join('\n');
}

/** A line for each measure in which peers are ahead by more than the noise. */
function behind([ours, ...peers]: readonly Entry[]): string[] {
  return rows.flatMap((row) => {
    const own = ours?.column[row.id];
    if (typeof own !== 'number') return [];
    const ahead = peers
      .filter(({ column }) => isAhead(row, column[row.id], own))
      .map(({ title, column }) => `${title} ${show(row, column[row.id])}`);
    if (ahead.length === 0) return [];
    const reason = reasons[row.id] ?? 'No reason given yet.';
    return [`- ${row.what}: ${row.show(own)}; ahead: ${ahead.join(', ')}. ${reason}`];
  });
}

function isAhead({ better }: Row, value: Cell, own: number): boolean {
  if (typeof value !== 'number') return false;
  return better === 'less' ? own > value * (1 + NOISE) : value > own * (1 + NOISE);
}

/** A line for each query whose page does not come first here, with the places elsewhere. */
function missed(entries: readonly Entry[], queries: readonly Query[]): string[] {
  const searching = entries.filter(({ ranks }) => ranks.length > 0);
  return queries.flatMap(({ query, code }, index) => {
    if (searching[0]?.ranks[index] === 1) return [];
    const places = searching.map(({ title, ranks }) => `${title} ${ranks[index] ?? 'none'}`);
    return [`- \`${query}\` (${code}): ${places.join(', ')}`];
  });
}

function show(row: Row, cell: Cell): string {
  return typeof cell === 'number' ? row.show(cell) : cell;
}
