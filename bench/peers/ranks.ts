import type { Browser } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SearchBox } from './engine.ts';
import { type OpenSearch, visitSearch } from './search.ts';
import type { Site } from '../../src/hosting/serve.ts';

/** What somebody types, and the code whose page is right for it. */
export interface Query {
  query: string;
  code: string;
}

/** The fixed queries, the same for every engine. */
export const queries: readonly Query[] = parse(
  readFileSync(new URL('queries.yaml', import.meta.url), 'utf8'),
);

const MOST = 10;

/** For each query the place of the right page among the first ten pages of the results, from 1; undefined where it is not there. */
export async function rankQueries(
  browser: Browser,
  site: Site,
  box: SearchBox,
  path: string,
): Promise<(number | undefined)[]> {
  const search = await visitSearch(browser, site, box, path, { slow: false });
  try {
    await search.open();
    // Loads whatever the first search loads.
    await ask(search, box, 'winsock');
    const ranks: (number | undefined)[] = [];
    for (const { query, code } of queries) {
      const pages = await ask(search, box, query);
      const rank = pages.slice(0, MOST).indexOf(`/${code.toLowerCase()}/`) + 1;
      ranks.push(rank === 0 ? undefined : rank);
    }
    return ranks;
  } finally {
    await search.close();
  }
}

/** Puts a text into the field and reads the results once they rest. */
async function ask(search: OpenSearch, box: SearchBox, text: string): Promise<string[]> {
  const { page } = search;
  await page.fill(box.input, '');
  await settle(search, (pages) => pages.length === 0);
  await page.fill(box.input, text);
  const pages = await settle(search, (pages) => pages.length > 0);
  const more = box.more === undefined ? undefined : page.locator(box.more);
  if (more === undefined || pages.length >= MOST || !(await more.isVisible())) return pages;
  await more.click();
  return settle(search, (longer) => longer.length > pages.length);
}

/** The results once they are as wanted and have not changed for 0.6 s, or what is there after 3 s. */
async function settle(
  { page, read }: OpenSearch,
  wanted: (pages: string[]) => boolean,
): Promise<string[]> {
  const limit = performance.now() + 3000;
  let last: string[] = [];
  let since = performance.now();
  for (;;) {
    const now = await read();
    if (now.join() !== last.join()) since = performance.now();
    last = now;
    if (wanted(now) && performance.now() - since > 600) return now;
    if (performance.now() > limit) return now;
    await page.waitForTimeout(50);
  }
}
