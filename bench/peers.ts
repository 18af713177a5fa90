import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openCold } from './peers/cold-page.ts';
import { readArticles } from './peers/content.ts';
import { type Contestant, toColumn } from './peers/contestant.ts';
import { engines } from './peers/engines/all.ts';
import { describeMachine } from './peers/machine.ts';
import { install, timeBuilds, weigh } from './peers/make.ts';
import { queries, rankQueries } from './peers/ranks.ts';
import { writeReport } from './peers/report.ts';
import { timeSearch } from './peers/search-time.ts';
import { servePeer } from './serve.ts';
import { launch } from './peers/visit.ts';

// Makes the same site with several generators and compares what a visitor gets; prints figures, judges none.
// Needs a built `dist`. For development: node bench/peers.ts --runs 1 --builds 1 --only ours,starlight
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    builds: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
});
const runs = Number(values.runs);
const builds = Number(values.builds);
const only = values.only?.split(',');

// The best known code: its page is opened, and it is searched for.
const text = '10054';
const path = '/wsaeconnreset/';

// What npm installs stays here for the next run; everything else is made anew.
const work = join(tmpdir(), 'winsock-errors-peers');
const dist = join(work, 'dist');
rmSync(dist, { recursive: true, force: true });
cpSync('dist', dist, { recursive: true });
const articles = readArticles(dist);

const problems: string[] = [];
const contestants: Contestant[] = engines
  .filter(({ id }) => only?.includes(id) ?? true)
  .map((engine) => ({ engine, pages: [], searches: [], ranks: [] }));

for (const contestant of contestants) {
  const { engine } = contestant;
  const folder = join(work, engine.id);
  await attempt(engine.title, 'build', async () => {
    mkdirSync(folder, { recursive: true });
    engine.write(folder, articles);
    install(engine, folder);
    const seconds = timeBuilds(engine, folder, builds);
    const output = join(folder, engine.output);
    contestant.built = { seconds, ...weigh(output), site: await servePeer(output) };
  });
}

const browser = await launch();
for (let run = 1; run <= runs; run++) {
  for (const { engine, built, pages, searches } of contestants) {
    if (built === undefined) continue;
    await attempt(engine.title, `page, run ${run}`, async () => {
      pages.push(await openCold(browser, built.site, path));
    });
    const { search } = engine;
    if (search === undefined) continue;
    await attempt(engine.title, `search, run ${run}`, async () => {
      searches.push(await timeSearch(browser, built.site, search, { text, path }));
    });
  }
}
for (const { engine, built, ranks } of contestants) {
  const { search } = engine;
  if (built === undefined || search === undefined) continue;
  await attempt(engine.title, 'queries', async () => {
    ranks.push(...(await rankQueries(browser, built.site, search, path)));
  });
}

const report = await writeReport({
  machine: describeMachine(browser.version()),
  pages: articles.length,
  runs,
  builds,
  entries: contestants.map((contestant) => ({
    title: contestant.engine.title,
    versions: contestant.engine.versions(),
    column: toColumn(contestant),
    ranks: contestant.ranks,
  })),
  queries,
  problems,
});
await browser.close();
for (const { built } of contestants) await built?.site.close();
console.log(report);
if (only === undefined) writeFileSync('bench/RESULTS.md', report);

/** Does one part of the run; where it fails, says so and lets the rest go on. */
async function attempt(title: string, what: string, action: () => Promise<void>): Promise<void> {
  const start = performance.now();
  try {
    await action();
    console.log(`${title}: ${what}, ${((performance.now() - start) / 1000).toFixed(0)} s`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`${title}: ${what} failed. ${reason}`);
    problems.push(`${title}: ${what}. ${reason.split('\n')[0]}`);
  }
}
