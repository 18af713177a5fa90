import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

const old = 'This tab is older than the site. Reload it.';
const box = (page: Page) => page.getByRole('combobox');

// What passes the service worker cannot be made to fail.
test.use({ serviceWorkers: 'block' });

/** Lets the first request for a file fail. */
async function failOnce(page: Page, path: string): Promise<void> {
  await page.route(path, (route) => route.abort(), { times: 1 });
}

/** Answers for a data file as a site does that was built again. */
async function rebuild(page: Page, name: string, change: object): Promise<void> {
  const json = { ...JSON.parse(readFileSync(`dist/${name}`, 'utf8')), ...change };
  await page.route(`**/${name}`, (route) => route.fulfill({ json }));
}

test.describe('what cannot be loaded is tried again on the next use', () => {
  for (const name of ['lexicon.json', 'words.json']) {
    test(`${name} in the box`, async ({ page }) => {
      await failOnce(page, `**/${name}`);
      await page.goto('/');
      await box(page).fill('somebody hung up');
      await expect(page.getByText('The list of codes cannot be loaded now.')).toBeVisible();
      await box(page).fill('port already in use');
      await expect(
        page.getByRole('group', { name: 'Perhaps' }).getByRole('option').first(),
      ).toContainText('WSAEADDRINUSE');
    });
  }

  for (const name of ['lexicon.json', 'advice.json']) {
    test(`${name} in the decoder`, async ({ page }) => {
      await failOnce(page, `**/${name}`);
      await page.goto('/decode/');
      const area = page.getByLabel('Log or error text');
      await area.fill('[WinError 10054]');
      await expect(
        page.getByText('The list of codes cannot be loaded now. Try again.'),
      ).toBeVisible();
      await area.fill('[WinError 10061]');
      await expect(page.locator('.found')).toContainText('WSAECONNREFUSED');
    });
  }

  for (const name of ['pagefind.js', 'pagefind-entry.json*']) {
    test(`the full-text index, ${name}`, async ({ page }) => {
      let fails = true;
      await page.route(`**/pagefind/${name}`, (route) =>
        fails ? route.abort() : route.continue(),
      );
      await page.goto('/');
      await box(page).fill('orderly goodbye');
      await expect(page.getByText('Text search is not available now.')).toBeVisible();
      fails = false;
      await box(page).fill('orderly goodbye message');
      await expect(
        page.getByRole('group', { name: 'In the text' }).getByRole('option').first(),
      ).toBeVisible();
    });
  }

  test('the search itself', async ({ page }) => {
    await page.goto('/wsaeinval/');
    await page.route('**/*', (route) => route.abort());
    await box(page).focus();
    await expect(page.getByText('The search cannot be loaded now.')).toBeVisible();
    await page.unroute('**/*');
    await box(page).blur();
    await box(page).fill('10054');
    await expect(page.getByRole('option').first()).toContainText('WSAECONNRESET');
    await expect(page.getByText('The search cannot be loaded now.')).toBeHidden();
  });
});

test.describe('a tab that is older than the site says so', () => {
  test('when the script of the search is gone', async ({ page }) => {
    await page.goto('/wsaeinval/');
    await page.route('**/_astro/*.js', (route) => route.fulfill({ status: 404 }));
    await box(page).focus();
    await expect(page.getByText(old)).toBeVisible();
  });

  test('when the words of the box are of another build than its numbers', async ({ page }) => {
    await page.goto('/');
    await box(page).fill('10054');
    await expect(page.getByRole('option')).toHaveCount(1);
    await rebuild(page, 'words.json', { build: 'another' });
    await box(page).fill('port already in use');
    await expect(page.getByText(old)).toBeVisible();
    await expect(page.getByRole('option')).toHaveCount(0);
  });

  for (const change of [{ build: 'another' }, { format: 'another' }]) {
    test(`when the decoder gets data of another ${Object.keys(change)[0]}`, async ({ page }) => {
      await page.goto('/decode/');
      await rebuild(page, 'advice.json', change);
      await page.getByLabel('Log or error text').fill('[WinError 10054]');
      await expect(page.getByText(old)).toBeVisible();
      await expect(page.locator('.found section')).toHaveCount(0);
    });
  }

  test('when the index of the full text is gone', async ({ page }) => {
    await page.goto('/');
    await box(page).fill('10054');
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.route('**/pagefind/index/*', (route) => route.fulfill({ status: 404 }));
    await rebuild(page, 'lexicon.json', { build: 'another' });
    await box(page).fill('xyzzy plugh');
    await expect(page.getByText(old)).toBeVisible();
    await expect(page.getByText('Nothing for')).toBeHidden();
  });
});
