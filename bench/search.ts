import type { Browser } from '@playwright/test';
import { atMost, type Figure } from './figure.ts';
import type { Site } from '../src/hosting/serve.ts';
import { launch, visit } from './peers/visit.ts';
import { serveAsHosted } from './serve.ts';

// Budget of the design, in bytes over the wire.
const CERTAIN = 12 * 1024;

declare global {
  interface Window {
    /** Paths of the files that had arrived when the result showed. */
    earlyFiles: Promise<string[]>;
  }
}

/** A search that somebody does who has just come, and the result that it is counted up to. */
export interface Search {
  query: string;
  /** Label of the group of results that has to show. */
  group: 'This is' | 'In the text';
  /** Typed key by key, or put in at once as pasting does. */
  by: 'typing' | 'pasting';
}

/** What a search fetches: responses with their headers, as the server sent them. */
export interface SearchCost {
  /** What the page itself had fetched when the result showed; not what its workers fetched. */
  untilResult: Site['sent'];
  /** Until the network was silent again. */
  inAll: Site['sent'];
}

/** What search fetches from the focus until the first certain answer, and until the first result in the text. */
export async function searchCosts(): Promise<Figure[]> {
  const site = await serveAsHosted('dist');
  const browser = await launch();
  try {
    const cost = (search: Search) => costOf(browser, site, '/wsaeconnreset/', search);
    const pasted = await cost({ query: '10054', group: 'This is', by: 'pasting' });
    const typed = await cost({ query: '10054', group: 'This is', by: 'typing' });
    const text = await cost({ query: 'firewall', group: 'In the text', by: 'pasting' });
    const isData = ({ path }: { path: string }) => path.endsWith('.json');
    const data = bytes(pasted.untilResult.filter(isData));
    return [
      atMost('cold search, 10054 pasted, until the first certain answer: data', data, CERTAIN, 'B'),
      until('10054 pasted, until the first certain answer: data and script', pasted.untilResult),
      until('10054 typed, until the first certain answer: data and script', typed.untilResult),
      until('10054 typed, until the network is silent', typed.inAll),
      until('firewall pasted, until the results in the text', text.inAll),
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Searches once on a page that has just been opened for the first time. */
export async function costOf(
  browser: Browser,
  site: Site,
  path: string,
  { query, group, by }: Search,
): Promise<SearchCost> {
  const { page, quiet, close } = await visit(browser, site.origin + path, { slow: false });
  try {
    const before = site.sent.length;
    await page.evaluate(watchForGroup, group);
    await page.keyboard.press('Control+k');
    if (by === 'typing') await page.keyboard.type(query);
    else await page.keyboard.insertText(query);
    const early = await page.evaluate(() => window.earlyFiles);
    await quiet();
    const inAll = site.sent.slice(before);
    return { inAll, untilResult: inAll.filter(({ path }) => early.includes(path)) };
  } finally {
    await close();
  }
}

/** Runs in the page: notes what has arrived at the moment when the group shows. */
function watchForGroup(label: string): void {
  const limit = performance.now() + 30_000;
  window.earlyFiles = new Promise((resolve, reject) => {
    const look = () => {
      const shown = performance.now();
      if (document.querySelector(`site-search [aria-label="${label}"] [role=option]`) !== null) {
        resolve(filesUntil(shown));
      } else if (shown > limit) reject(new Error(`No result under "${label}" in half a minute.`));
      else requestAnimationFrame(look);
    };
    look();
  });
  const filesUntil = (time: number) =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming && entry.responseEnd <= time)
      .map(({ name }) => new URL(name).pathname);
}

function bytes(sent: Site['sent']): number {
  return sent.reduce((sum, entry) => sum + entry.bytes, 0);
}

function until(what: string, sent: Site['sent']): Figure {
  return { what: `cold search, ${what}`, figure: `${bytes(sent)} B, ${sent.length} requests` };
}
