import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { subPath } from './support/astro.ts';

const root = `http://localhost:${subPath.port}${subPath.base}`;

test('under a sub-path every link of every page stays below it', async () => {
  const outside: string[] = [];
  for await (const file of glob('**/*.html', { cwd: subPath.outDir })) {
    const html = readFileSync(`${subPath.outDir}/${file}`, 'utf8');
    for (const [, url = ''] of html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)) {
      if (!url.startsWith(`${subPath.base}/`)) outside.push(`${file}: ${url}`);
    }
  }
  expect(outside).toEqual([]);
});

test('under a sub-path browsing, short links and search work', async ({ page }) => {
  await page.goto(`${root}/`);
  await page.getByRole('link', { name: /10054\s*WSAECONNRESET/ }).click();
  await expect(page).toHaveURL(`${root}/wsaeconnreset/`);
  await page.goto(`${root}/10061/`);
  await expect(page).toHaveURL(`${root}/wsaeconnrefused/`);
  await page.getByRole('combobox').fill('10035');
  await expect(page.getByRole('option').first()).toContainText('WSAEWOULDBLOCK');
  await page.getByRole('combobox').press('Enter');
  await expect(page).toHaveURL(`${root}/wsaewouldblock/`);
});
