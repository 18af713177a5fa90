import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './figure.ts';
import { openCold } from './peers/cold-page.ts';
import { median } from './peers/median.ts';
import { timeSearch } from './peers/search-time.ts';
import { launch } from './peers/visit.ts';
import { serveAsHosted } from './serve.ts';

/** Of each page, one after the other, so that noise meets both. */
const RUNS = 15;
const SEARCHES = 5;
const PAGE = '/wsaeconnreset/';
const QUERY = { text: '10054', path: PAGE };
const BOX = { input: 'site-search input', hits: 'site-search [role=option]' };

/**
 * What somebody waits who follows a link to a code, and then looks one up: slow 4G (150 ms round trip, 1.6 Mbit/s),
 * processor four times as slow, nothing cached. Medians; printed, never judged.
 */
export async function waits(): Promise<Figure[]> {
  const site = await serveAsHosted('dist');
  const folder = mkdtempSync(join(tmpdir(), 'winsock-errors-one-word-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>One</title><p>Word');
  const oneWord = await serveAsHosted(folder);
  const browser = await launch();
  try {
    const bare: Awaited<ReturnType<typeof openCold>>[] = [];
    const pages: Awaited<ReturnType<typeof openCold>>[] = [];
    const searches = [];
    for (let run = 0; run < RUNS; run++) {
      bare.push(await openCold(browser, oneWord, '/'));
      pages.push(await openCold(browser, site, PAGE));
      if (run < SEARCHES) searches.push(await timeSearch(browser, site, BOX, QUERY));
    }
    const times = (what: string, goal: string | undefined, all: number[]): Figure => ({
      what,
      figure: `${Math.round(median(all))} ms (${all.map(Math.round).join(', ')})`,
      ...(goal === undefined ? {} : { budget: `goal ${goal}` }),
    });
    const ratios = pages.map(({ firstPaint }, run) => firstPaint / (bare[run]?.firstPaint ?? 0));
    return [
      {
        what: `${PAGE} against the page of one word, first paint, run by run`,
        figure: `${median(ratios).toFixed(2)} times (${ratios
          .toSorted((a, b) => a - b)
          .map((ratio) => ratio.toFixed(2))
          .join(', ')})`,
        budget: 'goal ≤ 1.5',
      },
      times(
        'a page of one word, first paint: what the network and this machine take',
        undefined,
        bare.map(({ firstPaint }) => firstPaint),
      ),
      times(
        `${PAGE} cold, first paint`,
        '≤ 450 ms',
        pages.map(({ firstPaint }) => firstPaint),
      ),
      times(
        `${PAGE} cold, largest paint`,
        '≤ 450 ms',
        pages.map(({ largestPaint }) => largestPaint),
      ),
      times(
        `${QUERY.text} typed into a cold box, first certain answer`,
        '≤ 250 ms',
        searches.map(({ cold }) => cold),
      ),
      times(
        `${QUERY.text} typed again`,
        '< 16 ms after the last key',
        searches.map(({ warm }) => warm),
      ),
    ];
  } finally {
    await browser.close();
    await site.close();
    await oneWord.close();
    rmSync(folder, { recursive: true });
  }
}
