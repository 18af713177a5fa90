import type { Browser } from '@playwright/test';
import type { SearchBox } from './engine.ts';
import { type OpenSearch, visitSearch } from './search.ts';
import type { Site } from '../../src/hosting/serve.ts';

/** What one search costs somebody who has just come. */
export interface SearchTime {
  /** Milliseconds from opening the search until the right page is among the results. */
  cold: number;
  /** Bytes of everything asked for until then. */
  bytesUntil: number;
  /** Bytes of everything asked for until the network is silent again. */
  bytes: number;
  /** Milliseconds of the same search once more, from the last key. */
  warm: number;
}

/** Searches on a page that has just loaded over a slow network, then clears the field and searches again. */
export async function timeSearch(
  browser: Browser,
  site: Site,
  box: SearchBox,
  { text, path }: { text: string; path: string },
): Promise<SearchTime> {
  const search = await visitSearch(browser, site, box, path, { slow: true });
  const { page, quiet, open, time, close } = search;
  try {
    const before = site.sent.length;
    const cold = await time(text, path, 'first key', async () => {
      await open();
      await page.keyboard.type(text);
    });
    const asked = site.sent.length;
    await quiet();
    const bytes = (until: number) =>
      site.sent.slice(before, until).reduce((sum, { bytes }) => sum + bytes, 0);

    await clear(search, box, path);
    const warm = await time(text, path, 'last key', () => page.keyboard.type(text));
    return { cold, bytesUntil: bytes(asked), bytes: bytes(site.sent.length), warm };
  } finally {
    await close();
  }
}

/** Empties the field as a person does, and lets everything come to rest. */
async function clear({ page, read }: OpenSearch, box: SearchBox, path: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  const limit = performance.now() + 20_000;
  while ((await read()).includes(path)) {
    if (performance.now() > limit) throw new Error('The results stay when the field is cleared.');
    await page.waitForTimeout(50);
  }
  await page.waitForTimeout(1000);
  // Docusaurus takes the focus away when its list closes.
  await page.focus(box.input);
}
