import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { codes } from './support/codes.ts';
import { oneFileAddress, readZip, unpack } from './support/editions.ts';
import { brokenInside, referencesOf } from './support/references.ts';

const text =
  'Error: connect ECONNREFUSED 127.0.0.1:80\nConnectionResetError: [WinError 10054] closed';

/** Collects what goes wrong on a page: errors on the console and requests that leave the folder. */
function watch(page: Page, folder: string): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(folder)) faults.push(request.url());
  });
  return faults;
}

test('the folder works from a disk: lookup, full text, decoder, theme, copying', async ({
  page,
}) => {
  const root = unpack('browser');
  const faults = watch(page, root);
  await page.goto(`${root}index.html`);
  const box = page.getByRole('combobox');
  await box.fill('0x80072746');
  await expect(page.getByRole('option').first()).toContainText('WSAECONNRESET');
  await box.press('Enter');
  await expect(page).toHaveURL(`${root}wsaeconnreset/index.html`);
  await page.getByRole('button', { name: 'Copy 0x2746' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  await page.getByRole('button', { name: 'Theme: Auto' }).click();
  await expect(page.getByRole('button', { name: 'Theme: Light' })).toBeVisible();

  await box.fill('orderly goodbye message-oriented');
  const found = page.getByRole('group', { name: 'In the text' }).getByRole('option').first();
  await expect(found).toBeVisible();
  await found.click();
  await expect(page).toHaveURL(new RegExp(`^${root}[\\w/-]+index\\.html$`));

  await page.goto(`${root}decode/index.html`);
  await page.getByRole('textbox', { name: 'Log or error text' }).fill(text);
  await page.getByRole('link', { name: 'WSAECONNREFUSED 10061' }).click();
  await expect(page).toHaveURL(`${root}wsaeconnrefused/index.html`);

  await page.goto(`${root}search/index.html?q=10048`);
  await expect(page).toHaveURL(`${root}wsaeaddrinuse/index.html`);
  expect(faults).toEqual([]);
});

test('ten links in a row lead from page to page of the folder', async ({ page }) => {
  const root = unpack('links');
  const faults = watch(page, root);
  await page.goto(`${root}index.html`);
  const seen = new Set([page.url()]);
  for (let step = 0; step < 10; step++) {
    const next = await page
      .locator('a[href]')
      .evaluateAll((links) =>
        links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
      );
    const target = next.findLast(
      (url) => url.startsWith(root) && url.endsWith('.html') && !seen.has(url),
    );
    expect(target, page.url()).toBeDefined();
    seen.add(String(target));
    await page.goto(String(target));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(faults).toEqual([]);
});

test('every link of every page of the folder leads to a file and a place in it', () => {
  expect(brokenInside(new Map(Object.entries(readZip())))).toEqual([]);
});

test('a link that leads nowhere is found in an edition', () => {
  const edition = (html: string) =>
    brokenInside(
      new Map(
        Object.entries({ 'a/one.html': html, 'a/two.html': '<p id="x">' }).map(([path, text]) => [
          path,
          new TextEncoder().encode(text),
        ]),
      ),
    );
  for (const link of ['two.htm', '../two.html', '/a/', '#x', 'two.html#y', 'two.html?q=1#y']) {
    expect(edition(`<a href="${link}">`)).toEqual([`a/one.html → ${link}`]);
    expect(edition(`<form action='${link}'>`)).toEqual([`a/one.html → ${link}`]);
  }
  expect(edition('<a href=two.html#x><a href="https://example.com/none">')).toEqual([]);
});

test('the zip is under 5 MB, and Windows can unpack it', () => {
  expect(statSync('dist/offline/winsock-errors-offline.zip').size).toBeLessThan(5_000_000);
  const paths = Object.keys(readZip());
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  // Within C:\Users\<20 characters>\Downloads\winsock-errors-offline\ a path may have 260 characters.
  for (const path of paths) {
    expect(path.length, path).toBeLessThan(200);
    expect(path).not.toMatch(/(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.[^/]*)?(?:\/|$)/i);
    expect(path).not.toMatch(/[<>:"|?*\\]|[. ](?:\/|$)/);
  }
});

test('the offline page names the size and checksum of each edition', async ({ page }) => {
  await page.goto('/offline/');
  for (const row of await page.getByRole('main').getByRole('row').all()) {
    const link = row.getByRole('link');
    if ((await link.count()) === 0) continue;
    const file = readFileSync(`dist${await link.getAttribute('href')}`);
    const sum = createHash('sha256').update(file).digest('hex');
    await expect(row.getByText(sum)).toBeVisible();
    await expect(row.getByText(`${(file.length / 1_000_000).toFixed(1)} MB`)).toBeVisible();
  }
  await expect(page.getByRole('main').getByRole('row')).toHaveCount(4);
});

test('the one file works from a disk: lookup, search in the text, links', async ({ page }) => {
  // In a megabyte and a half of articles a look by role takes its time.
  test.slow();
  const soon = expect.configure({ timeout: 20_000 });
  const faults = watch(page, oneFileAddress);
  expect(statSync('dist/offline/winsock-errors.html').size).toBeLessThan(2_000_000);
  await page.goto(oneFileAddress);
  const box = page.getByRole('combobox');
  await box.fill('-2147014842');
  await soon(page.getByRole('option').first()).toContainText('WSAECONNRESET');
  await box.press('Enter');
  await soon(page.getByRole('heading', { name: 'WSAECONNRESET' })).toBeInViewport();
  await soon(page.getByRole('option')).toHaveCount(0);
  await box.fill('right behind the TLS Client Hello');
  const found = page.getByRole('group', { name: 'Perhaps' }).getByRole('option');
  await soon(found.locator('mark')).toContainText('TLS Client Hello');
  await box.fill('');
  await page
    .getByRole('navigation', { name: 'Contents' })
    .getByRole('link', { name: /WSAEINVAL$/ })
    .click();
  await soon(page.getByRole('heading', { name: 'WSAEINVAL', exact: true })).toBeInViewport();
  expect(faults).toEqual([]);
});

test('in the one file each code narrows its own causes', () => {
  const html = readFileSync('dist/offline/winsock-errors.html', 'utf8');
  const groups = [...html.matchAll(/\sname="([^"]+\.side)"[^>]*\schecked/g)].map(
    ([, name]) => name,
  );
  expect(groups.length).toBeGreaterThan(20);
  expect(new Set(groups).size).toBe(groups.length);
});

test('in the one file every code is there, and every link inside it has a target', () => {
  const html = readFileSync('dist/offline/winsock-errors.html');
  const { links, ids } = referencesOf(html);
  for (const { name } of codes) expect(ids).toContain(name.toLowerCase());
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(links.filter((link) => link.startsWith('#')).length).toBeGreaterThan(codes.length);
  expect(brokenInside(new Map([['winsock-errors.html', html]]))).toEqual([]);
});
