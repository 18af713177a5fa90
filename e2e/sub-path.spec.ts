import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { publishedAddresses } from '../src/hosting/published.ts';
import { serve, type Site } from '../src/hosting/serve.ts';
import type { PublishedCode } from '../src/schemas/published.ts';
import { wrongAnswers } from './support/addresses.ts';
import { build } from './support/astro.ts';
import { contentFolder } from './support/content-folder.ts';
import { everyKind } from './support/every-kind.ts';
import { referencesOf } from './support/references.ts';

const root = 'node_modules/.cache/sub-path';
const first = '/docs/winsock';
/** As many letters as the first: the search index, which no text replacement reaches, has its length. */
const second = '/docs/another';
const built = root + first;
const repository = 'https://example.com/me/winsock';
const isThorough = process.env['THOROUGH'] !== undefined;

// One worker builds the site for all of these.
test.describe.configure({ mode: 'default', timeout: 5 * 60_000 });

let site: Site;

// Two sites on one origin: one build, and the same with another base in all its texts.
test.beforeAll(async () => {
  test.setTimeout(5 * 60_000);
  rmSync(root, { recursive: true, force: true });
  const content = contentFolder(`${root}/content`, everyKind);
  const env = {
    BASE_PATH: first,
    REPOSITORY_URL: repository,
    ...(isThorough ? {} : { CONTENT_DIR: content }),
  };
  const { status, stdout, stderr } = build(built, env);
  expect(status, stdout + stderr).toBe(0);
  cpSync(built, root + second, { recursive: true });
  for (const file of globSync('**/*.{html,js,json}', { cwd: root + second })) {
    const path = join(root + second, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(first, second));
  }
  site = await serve(root);
});
test.afterAll(() => site.close());

test('under a sub-path every link of every page stays below it', () => {
  const pages = globSync('**/*.html', { cwd: built });
  // The one file leads to the site by its whole address.
  const outside = pages.flatMap((file) =>
    referencesOf(readFileSync(join(built, file)))
      .links.filter((link) => link.startsWith('/') && !link.startsWith(`${first}/`))
      .map((link) => `${file}: ${link}`),
  );
  expect(pages.length).toBeGreaterThan(30);
  expect(outside).toEqual([]);
});

test('all addresses answer on a host under a sub-path', async () => {
  const list = isThorough
    ? readFileSync('content/urls.txt', 'utf8').split('\n').filter(Boolean)
    : publishedAddresses(built);
  expect(list).toEqual(expect.arrayContaining(['/10054/', '/all/#WSAECONNRESET', '/codes.json']));
  expect(await wrongAnswers(list, built, { base: first })).toEqual([]);
});

test('under a sub-path browsing, short links and search work', async ({ page }) => {
  const top = site.origin + first;
  await page.goto(`${top}/`);
  await page
    .locator('#codes')
    .getByRole('link', { name: /10054\s*WSAECONNRESET/ })
    .click();
  await expect(page).toHaveURL(`${top}/wsaeconnreset/`);
  await page.goto(`${top}/10061/`);
  await expect(page).toHaveURL(`${top}/wsaeconnrefused/`);
  await page.getByRole('combobox').fill('10035');
  await expect(page.getByRole('option').first()).toContainText('WSAEWOULDBLOCK');
  await page.getByRole('combobox').press('Enter');
  await expect(page).toHaveURL(`${top}/wsaewouldblock/`);
});

test('two sites on one origin share nothing that they keep', async ({ page }) => {
  const one = site.origin + first;
  const other = site.origin + second;
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${one}/offline/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.getByRole('button', { name: 'Theme: Auto' }).click();
  await page.getByRole('button', { name: 'Theme: Light' }).click();
  await page.getByRole('button', { name: /Keep a copy/ }).click();
  await expect(page.getByText('The whole site is kept here')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('combobox').fill('10061');
  await page.getByRole('option').first().click();
  await expect(page.getByRole('button', { name: 'Theme: Dark' })).toBeVisible();
  await expect(page.locator('.sought')).not.toHaveCount(0);

  const before = site.sent.length;
  await page.goto(`${other}/wsaeconnrefused/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto(`${other}/wsaeconnreset/`);
  await page.goto(`${other}/wsaeconnrefused/`);
  await expect(page.getByRole('button', { name: 'Theme: Auto' })).toBeVisible();
  await expect(page.locator('.sought')).toHaveCount(0);
  await page.goto(`${other}/offline/`);
  await expect(page.getByRole('button', { name: /Keep a copy/ })).toBeVisible();
  const asked = site.sent.slice(before).map(({ path }) => path);
  expect(asked).toContain(`${second}/wsaeconnreset/`);
  // The first one, whose copy is kept, may still look whether it is the newest.
  expect(asked).not.toContain(`${second}/offline/files.json`);
});

test('a mistake is reported with page and cause filled in', async ({ page }) => {
  const { id } =
    codesOf(built)
      .find(({ name }) => name === 'WSAECONNRESET')
      ?.causes.at(-1) ?? {};
  await page.goto(`${site.origin}${first}/wsaeconnreset/#${id}`);
  const link = page.getByRole('link', { name: 'Report a mistake', exact: true });
  await expect(link).toHaveAttribute('href', new RegExp(`&cause=${id}$`));
  const target = new URL((await link.getAttribute('href')) ?? '');
  expect(target.href).toContain(`${repository}/issues/new?`);
  const { template = '', ...fields } = Object.fromEntries(target.searchParams);
  expect(fields['page']).toMatch(/\/docs\/winsock\/wsaeconnreset\/$/);
  const form = readFileSync(`.github/ISSUE_TEMPLATE/${template}`, 'utf8');
  for (const field of Object.keys(fields)) expect(form).toContain(`id: ${field}\n`);
});

function codesOf(folder: string): PublishedCode[] {
  return JSON.parse(readFileSync(join(folder, 'codes.json'), 'utf8'));
}
