import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { subPath } from './support/astro.ts';
import { originOf } from './support/fetch.ts';
import { serve } from './support/static-server.ts';

const folder = 'node_modules/.cache/neighbours';
const first = subPath.base;
/** As many letters as the first: the search index, which no text replacement reaches, has its length. */
const second = '/docs/another';

// Two sites on one origin: one build, and the same with another base in all its texts.
test.beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const base of [first, second]) cpSync(subPath.outDir, folder + base, { recursive: true });
  for (const file of globSync('**/*.{html,js,json}', { cwd: folder + second })) {
    const path = `${folder}${second}/${file}`;
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(first, second));
  }
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('two sites on one origin share nothing that they keep', async ({ page }) => {
  const asked: string[] = [];
  const server = await serve(folder, '', 0, {
    before: ({ url = '' }) => asked.push(url) === 0,
  });
  const origin = originOf(server);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${origin}${first}/offline/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.getByRole('button', { name: 'Theme: Auto' }).click();
  await page.getByRole('button', { name: 'Theme: Light' }).click();
  await page.getByRole('button', { name: /Keep a copy/ }).click();
  await expect(page.getByText('The whole site is kept here')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('combobox').fill('10061');
  await page.getByRole('option').first().click();
  await expect(page.getByRole('button', { name: 'Theme: Dark' })).toBeVisible();
  await expect(page.locator('.sought')).not.toHaveCount(0);

  asked.length = 0;
  await page.goto(`${origin}${second}/wsaeconnrefused/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto(`${origin}${second}/wsaeconnreset/`);
  await page.goto(`${origin}${second}/wsaeconnrefused/`);
  await expect(page.getByRole('button', { name: 'Theme: Auto' })).toBeVisible();
  await expect(page.locator('.sought')).toHaveCount(0);
  await page.goto(`${origin}${second}/offline/`);
  await expect(page.getByRole('button', { name: /Keep a copy/ })).toBeVisible();
  expect(asked).not.toContain(`${second}/offline/files.json`);
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});
