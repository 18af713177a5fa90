import { rmSync } from 'node:fs';
import type { Figure } from './figure.ts';
import { type Effort, measuredBuild } from './measured-build.ts';
import { writeContent } from './scale/content.ts';
import { measureOutput, type Output } from './scale/output.ts';

// Growth of what has to stay the same, from the smallest to the largest site, and memory in megabytes.
const GROWTH = 1.1;
const MEMORY = 2000;

type Size = Output & Effort;

/**
 * Builds the site with so many times its codes, prints a table of the sizes, and judges what must not grow.
 * A size that cannot be built is a missed budget with the reason, and the smaller ones are still compared.
 */
export async function scaleFigures(times: readonly number[]): Promise<Figure[]> {
  const sizes: Size[] = [];
  const failed: Figure[] = [];
  for (const copies of times) {
    const folder = `node_modules/.cache/bench/scale-${copies}`;
    console.log(`Building with ${copies} times the codes …`);
    try {
      writeContent(`${folder}/content`, copies);
      const effort = await measuredBuild(`${folder}/content`, `${folder}/dist`);
      sizes.push({ ...effort, ...(await measureOutput(`${folder}/dist`)) });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      console.error(reason);
      const figure = reason.split('\n').find((line) => /error|memory/i.test(line)) ?? reason;
      failed.push({ what: `${copies} times the codes`, figure, budget: 'builds', ok: false });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  console.table(sizes.map(toRow));
  const first = sizes.at(0);
  const last = sizes.at(-1);
  if (first === undefined || last === undefined) return failed;
  return [...failed, ...compare(first, last)];
}

function compare(first: Size, last: Size): Figure[] {
  const range = `from ${first.codes} to ${last.codes} codes`;
  const grows = (what: string, of: (size: Size) => number): Figure => {
    const ratio = of(last) / of(first);
    return {
      what: `${what}, ${range}`,
      figure: `${of(first)} → ${of(last)} B, × ${ratio.toFixed(2)}`,
      budget: `× ${GROWTH}`,
      ok: ratio <= GROWTH,
    };
  };
  const perPage = (size: Size) => (size.seconds / size.pages) * 1000;
  return [
    grows('output for each page', ({ bytesPerPage }) => bytesPerPage),
    grows('median code page', ({ codePage }) => codePage),
    grows('median short link', ({ shortLink }) => shortLink),
    grows('search for a number', ({ certain }) => certain),
    grows('search for a word', ({ text }) => text),
    {
      what: `build time for each page, ${range}`,
      figure: `${perPage(first).toFixed(0)} → ${perPage(last).toFixed(0)} ms`,
    },
    ...(last.megabytes === undefined
      ? []
      : [
          {
            what: `peak memory with ${last.codes} codes`,
            figure: `${last.megabytes} MB, of which Pagefind’s process at its peak ${last.pagefind} MB`,
            budget: `≤ ${MEMORY} MB`,
            ok: last.megabytes <= MEMORY,
          },
        ]),
  ];
}

/** A line of the table. Lists of everything are one page each and may grow. */
function toRow(size: Size): Record<string, number | string | undefined> {
  const { seconds, megabytes, pagefind, lists, functionPage, cards, offline, ...rest } = size;
  return {
    ...rest,
    seconds: Math.round(seconds),
    'ms a page': Math.round((seconds / size.pages) * 1000),
    'memory, MB': megabytes,
    'Pagefind, MB': pagefind,
    'cards, MB': Math.round(cards / 1e6),
    'offline editions, MB': Math.round(offline / 1e6),
    'function page': functionPage,
    lists: lists.map(([path, bytes]) => `${path} ${bytes}`).join(' '),
  };
}
