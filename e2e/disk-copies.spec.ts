import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { gunzipSync } from 'fflate';
import { unpackTar } from 'modern-tar';
import { oneFileAddress, readZip, unpack } from './support/editions.ts';

// The address that the site is built for where nobody says another one.
const site = 'http://localhost:4321/';

/** Collects what pages put on the clipboard, of which a page from a disk may read nothing. */
async function watchCopies(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const copied: string[] = [];
    Object.assign(globalThis, { copied });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void copied.push(text) },
    });
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'copied'));
}

test('the summary of the decoder in the folder leads to the site, not to the reader’s disk', async ({
  page,
}) => {
  const copies = await watchCopies(page);
  await page.goto(`${unpack('summary')}decode/index.html`);
  await page.getByLabel('Log or error text').fill('[WinError 10054]');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect.poll(copies).toHaveLength(2);
  for (const text of await copies()) {
    expect(text).toContain(`${site}wsaeconnreset/`);
    expect(text).not.toContain('file:');
  }
});

test('every copy from a page of a code in the folder carries the site’s address', async ({
  page,
}) => {
  const copies = await watchCopies(page);
  await page.goto(`${unpack('copies')}wsaeconnreset/index.html`);
  const buttons = page.locator('copy-button button:visible');
  for (const button of await buttons.all()) await button.click();
  const anchors = page.locator('h2 a.anchor');
  for (const anchor of await anchors.all()) await anchor.click({ force: true });
  await expect.poll(copies).toHaveLength((await buttons.count()) + (await anchors.count()));
  const texts = await copies();
  expect(texts.filter((text) => text.includes(site)).length).toBeGreaterThan(4);
  expect(texts.filter((text) => text.includes('file:'))).toEqual([]);
});

test('no copy from the one file names the disk that it lies on', async ({ page }) => {
  const copies = await watchCopies(page);
  await page.goto(oneFileAddress);
  const clicked = await page.evaluate(() => {
    const buttons = document.querySelectorAll<HTMLElement>('copy-button button');
    for (const button of buttons) button.click();
    return buttons.length;
  });
  expect(clicked).toBeGreaterThan(500);
  await expect.poll(async () => (await copies()).length).toBe(clicked);
  expect((await copies()).filter((text) => text.includes('file:'))).toEqual([]);
});

test('every page of the folder and of the docset says where it stands on the site', async () => {
  const docset = await unpackTar(gunzipSync(readFileSync('dist/offline/Winsock_errors.tgz')));
  const pages = [
    ...Object.entries(readZip()),
    ...docset.map(({ header, data }) => [header.name, data ?? new Uint8Array()] as const),
  ].filter(([path]) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(500);
  const without = pages
    .filter(
      ([, content]) =>
        !new TextDecoder().decode(content).includes(`<link rel="canonical" href="${site}`),
    )
    .map(([path]) => path);
  expect(without).toEqual([]);
});
