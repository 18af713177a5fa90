import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { subPath } from './support/astro.ts';
import { codes } from './support/codes.ts';

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

test('a mistake is reported with page, cause and commit filled in', async ({ page }) => {
  const { name, url, causes } = codes.find(({ causes }) => causes.length > 1) ?? {};
  const id = causes?.at(-1)?.id ?? '';
  await page.goto(`${root}${url}#${id}`);
  const link = page.getByRole('link', { name: 'Report a mistake' });
  await expect(link).toHaveAttribute('href', new RegExp(`&cause=${id}$`));
  const target = new URL((await link.getAttribute('href')) ?? '');
  expect(target.href).toContain(`${subPath.repository}/issues/new?`);
  const { template = '', ...fields } = Object.fromEntries(target.searchParams);
  expect(fields['page']).toMatch(new RegExp(`/docs/winsock/${name?.toLowerCase()}/$`));
  expect(fields['commit']).toMatch(/^[0-9a-f]{7,}$/);
  const form = readFileSync(`.github/ISSUE_TEMPLATE/${template}`, 'utf8');
  for (const field of Object.keys(fields)) expect(form).toContain(`id: ${field}\n`);
});
