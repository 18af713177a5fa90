import { expect, type Page, test } from '@playwright/test';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { search } from './support/search.ts';
import { sitemapPaths } from './support/sitemap.ts';
import { heaviestPages, templatesWithoutPages } from './support/templates.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colours = ['color-contrast', 'link-in-text-block'];

/** What is asked, by tag or rule, at each width and in each theme. Themes differ in colours only. */
const states = [
  { width: 360, colorScheme: 'light', runOnly: everything },
  { width: 360, colorScheme: 'dark', runOnly: colours },
  { width: 1280, colorScheme: 'dark', runOnly: colours },
  { width: 1280, colorScheme: 'light', runOnly: everything },
] as const;
// The policy lets no script read a page as HTML, as `showPage` does.
test.use({ serviceWorkers: 'block', bypassCSP: true });
// Half as long as what the package exports as its source.
test.beforeEach(({ page }) => page.addInitScript({ path: 'node_modules/axe-core/axe.min.js' }));

/** Words of highlighted code: hundreds on most pages, in the same few colours, which one page shows. */
const codeTokens = 'pre .token';

/** The pages to examine: the heaviest of each template, or every page where there is time for it. */
const paths = process.env['THOROUGH'] === undefined ? heaviestPages : sitemapPaths;
/** Tests that the pages are dealt out to, so that they run side by side. */
const parts = 6;

for (let part = 0; part < parts; part += 1) {
  test(`the pages have no accessibility fault, part ${part + 1}`, async ({ page }) => {
    test.setTimeout(480_000);
    const faults: string[] = [];
    await page.goto('/');
    for (const path of paths.filter((_, index) => index % parts === part)) {
      await page.evaluate(showPage, path);
      await page.locator(codeTokens).evaluateAll(toPlainText);
      await unfold(page);
      faults.push(...(await findFaults(page)).map((fault) => `${path} ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

test('highlighted code has no accessibility fault', async ({ page }) => {
  test.slow();
  await page.goto('/examples/');
  await unfold(page);
  expect(await page.locator(codeTokens).count()).toBeGreaterThan(100);
  expect(await findFaults(page)).toEqual([]);
});

// These templates stand in no sitemap: the third has tests of its own below.
test('the page for a wrong address and those of shared names have no accessibility fault', async ({
  page,
}) => {
  expect(templatesWithoutPages).toEqual(['/404', '/[alias]', '/search']);
  for (const path of ['/no-such-page/', '/einval/']) {
    await page.goto(path);
    expect(await findFaults(page), path).toEqual([]);
  }
});

for (const path of ['/', '/wsaeinval/']) {
  test(`the open search box of ${path} has no accessibility fault`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    await search(page, 'connection reset');
    await page.getByRole('combobox').press('ArrowDown');
    expect(await findFaults(page)).toEqual([]);
  });
}

test('the search page with results has no accessibility fault', async ({ page }) => {
  test.slow();
  await page.goto('/search/?q=port+already+in+use');
  await expect(page.getByRole('heading', { name: 'In the text' })).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
});

test('the decoder with results has no accessibility fault', async ({ page }) => {
  test.slow();
  await page.goto('/decode/');
  await page.getByRole('button', { name: 'Show an example' }).click();
  await expect(page.locator('.found')).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
});

/**
 * Runs in the page: puts another page of the site into its window, scripts at work. In a window that stays, axe is
 * compiled once, which halves the time. To a page that was opened it is equal but for the empty status that
 * stands after each heading's link.
 */
async function showPage(path: string): Promise<void> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is answered with ${response.status}.`);
  const next = new DOMParser().parseFromString(await response.text(), 'text/html');
  history.replaceState(null, '', path);
  document.documentElement.replaceWith(next.documentElement);
  const scripts = document.querySelectorAll<HTMLScriptElement>('script[type="module"]');
  const styles = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  await Promise.all([
    ...Array.from(scripts, ({ src }) => import(src)),
    ...Array.from(
      styles,
      (link) => link.sheet ?? new Promise((loaded) => link.addEventListener('load', loaded)),
    ),
  ]);
}

/** Opens what is folded, so that it is examined too. */
async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}

/** Runs in the page: leaves the text of the elements, without them. */
function toPlainText(elements: Element[]): void {
  const code = new Set(elements.map((element) => element.closest('pre')));
  for (const element of elements) element.replaceWith(...element.childNodes);
  for (const pre of code) pre?.normalize();
}

/** Examines the page as it stands, narrow and wide, in both themes; returns what axe finds. */
async function findFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  // From where the window is: each change costs as much as some rules.
  const order = page.viewportSize()?.width === 1280 ? states.toReversed() : states;
  for (const { width, colorScheme, runOnly } of order) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const found = await page.evaluate(examine, runOnly);
    faults.push(...found.map((fault) => `${width} ${colorScheme} ${fault}`));
  }
  return faults;
}

/** Runs in the page: the rules that are broken, each with the HTML that breaks it. */
async function examine(runOnly: readonly string[]): Promise<string[]> {
  const options: RunOptions = {
    runOnly: [...runOnly],
    resultTypes: ['violations'],
    selectors: false,
  };
  const { violations } = await window.axe.run(options);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
