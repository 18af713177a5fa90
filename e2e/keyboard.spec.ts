import { expect, type Page, test } from '@playwright/test';
import { search } from './support/search.ts';

/** How the element that has the focus looks to somebody who has no mouse. */
interface Focus {
  name: string;
  /** What is wrong with it: nothing where it can be seen. */
  faults: string[];
}

for (const [path, width] of [
  ['/', 1280],
  ['/wsaeinval/', 360],
  ['/wsaeinval/', 1280],
  ['/search/?q=port+already+in+use', 1280],
  ['/guides/nonblocking-connect/', 360],
  ['/runtimes/rust/', 360],
  ['/map/', 360],
  ['/offline/', 360],
  ['/no-such-page/', 360],
] as const) {
  test(`Tab shows where it is at each stop of ${path} at ${width} pixels`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 640 });
    await page.goto(path);
    await page.locator('theme-switch button').waitFor();
    // Results that arrive move what is below them.
    if (path.startsWith('/search/'))
      await page.getByRole('heading', { name: 'In the text' }).waitFor();
    const stops: Focus[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const focus = await readFocus(page);
      if (focus === undefined) break;
      stops.push(focus);
    }
    expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(stops[0]?.name).toBe('Skip to content');
    expect(stops.at(-1)?.name).toBe('Data');
    expect(stops.length).toBeGreaterThan(12);
  });
}

test('from the address to an answer without a mouse', async ({ page }) => {
  await page.goto('/guides/');
  await press(page, 'Tab', 'Skip to content');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveText('Winsock errors');

  await press(page, 'Control+K', 'Look up an error');
  await search(page, 'connection refused');
  for (const [key, index] of [
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['ArrowUp', -1],
    ['ArrowDown', 0],
  ] as const) {
    await page.keyboard.press(key);
    const option = page.getByRole('option', { selected: true });
    await expect(option).toHaveId(
      (await page.getByRole('option').nth(index).getAttribute('id')) ?? '',
    );
    expect(await readFocus(page)).toMatchObject({ faults: [] });
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('10061');
  await expect(page.getByRole('group', { name: 'This is' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/wsaeconnrefused\/$/);
});

test('the list is narrowed, a page opened, its number and a heading copied without a mouse', async ({
  page,
}) => {
  await page.goto('/');
  await walkTo(page, 'Filter the list');
  await page.keyboard.insertText('connection refused');
  await expect(page.locator('#codes').getByRole('link')).toHaveText([/WSAECONNREFUSED/]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/wsaeconnrefused\/$/);
  // A script makes it; Tab would pass by before.
  await expect(page.getByRole('button', { name: 'Copy 10061' })).toBeVisible();
  await walkTo(page, 'Copy 10061');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /./ })).toHaveText(['Copied']);
  await walkTo(page, 'Link to this section');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/wsaeconnrefused\/#.+$/);
});

test('a log is decoded and the theme changed without a mouse', async ({ page }) => {
  await page.goto('/decode/');
  await walkTo(page, 'Theme: Auto');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Theme: Light' })).toBeFocused();
  await walkTo(page, 'Log or error text');
  await page.keyboard.insertText('first\n[WinError 10061]');
  await expect(page.locator('.found')).toContainText('WSAECONNREFUSED');
  await walkTo(page, 'Copy as Markdown');
  await walkTo(page, 'The log with marks');
  await page.keyboard.press('Shift+Tab');
  expect(await readFocus(page)).toEqual({ name: 'Copy as text', faults: [] });
});

/** Presses a key and expects the focus on the named thing, to be seen. */
async function press(page: Page, key: string, name: string): Promise<void> {
  await page.keyboard.press(key);
  expect(await readFocus(page)).toEqual({ name, faults: [] });
}

/** Presses Tab until the focus is on the named thing, to be seen at each stop. */
async function walkTo(page: Page, name: string): Promise<void> {
  for (;;) {
    await page.keyboard.press('Tab');
    const focus = await readFocus(page);
    if (focus === undefined) throw new Error(`Tab does not lead to "${name}".`);
    expect(focus).toMatchObject({ faults: [] });
    if (focus.name === name) return;
  }
}

/** The focus, or the option that stands for it in a list; undefined where the page has left it. */
function readFocus(page: Page): Promise<Focus | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return undefined;
    const active = focused.getAttribute('aria-activedescendant');
    const element = (active === null ? null : document.getElementById(active)) ?? focused;
    const label = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const name =
      element.getAttribute('aria-label') ??
      (label ? element.labels?.[0]?.textContent : element.textContent) ??
      '';
    const faults: string[] = [];
    const { outlineStyle, outlineWidth, outlineColor, opacity, boxShadow } =
      getComputedStyle(element);
    const ring =
      outlineStyle !== 'none' &&
      parseFloat(outlineWidth) >= 2 &&
      !outlineColor.startsWith('rgba(0, 0, 0, 0');
    if (!ring && boxShadow === 'none') faults.push('has no ring');
    if (opacity === '0') faults.push('is transparent');
    // Of a link over two lines the first; of what is larger than the window the part that is in it.
    const [box] = element.getClientRects();
    if (box === undefined) return { name: name.trim(), faults: [...faults, 'has no box'] };
    const left = Math.max(box.left, 0);
    const right = Math.min(box.right, innerWidth);
    const top = Math.max(box.top, 0);
    const bottom = Math.min(box.bottom, innerHeight);
    if (left >= right || top >= bottom) faults.push('is outside the window');
    else {
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const covered = !(element.contains(hit) || hit?.contains(element));
      if (covered) faults.push(`is covered by ${hit?.outerHTML.slice(0, 80) ?? 'nothing'}`);
    }
    return { name: name.trim(), faults };
  });
}
