import { statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { codes } from './support/codes.ts';

test('the longest code pages print on at most three pages of A4', async ({ page }) => {
  const bySize = codes.toSorted((a, b) => length(b.url) - length(a.url));
  for (const { url } of bySize.slice(0, 16)) {
    await page.goto(url);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, url).toBeLessThanOrEqual(3);
  }
});

test('print shows the addresses of sources and leaves out what only works on a screen', async ({
  page,
}) => {
  await page.goto('/wsaeconnreset/');
  await page.emulateMedia({ media: 'print' });
  const source = page.locator('ul.sources a').first();
  const address = await source.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('https://learn.microsoft.com/');
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
});

test('the long page begins with a list of contents that leads to each entry', async ({ page }) => {
  await page.goto('/all/');
  const links = page.getByRole('navigation', { name: 'Contents' }).getByRole('link');
  await expect(links).toHaveCount(codes.length);
  for (const { name } of codes) await expect(page.locator(`[id="${name}"]`)).toBeAttached();
});

function length(url: string): number {
  return statSync(`dist${url}index.html`).size;
}
