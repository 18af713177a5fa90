import { expect, test } from '@playwright/test';
import { codes } from './support/codes.ts';

test('a reader gets from home to a code to a related code', async ({ page }) => {
  await page.goto('/');
  await page
    .locator('#codes')
    .getByRole('link', { name: /10054\s*WSAECONNRESET/ })
    .click();
  await expect(page).toHaveURL(/\/wsaeconnreset\/$/);
  await page
    .getByRole('main')
    .getByRole('link', { name: 'WSAENETRESET', exact: true })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('WSAENETRESET');
  await page.getByRole('link', { name: /10053/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('WSAECONNABORTED');
});

test('home lists every code and narrows the list as one types', async ({ page }) => {
  await page.goto('/');
  const items = page.locator('#codes li');
  await expect(items).toHaveCount(codes.length);
  const filter = page.getByRole('searchbox', { name: 'Filter the list' });
  await filter.fill('reset peer');
  await expect(items.filter({ visible: true })).toHaveText([/WSAECONNRESET/]);
  await filter.fill('1006');
  await expect(items.filter({ visible: true })).toHaveCount(
    codes.filter(({ value }) => String(value).includes('1006')).length,
  );
  await filter.fill('');
  await expect(items.filter({ visible: true })).toHaveCount(codes.length);
});

test('a chosen theme is remembered on the next page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const light = await background();
  await page.getByRole('button', { name: 'Theme: Auto' }).click();
  await page.getByRole('button', { name: 'Theme: Light' }).click();
  await expect(page.getByRole('button', { name: 'Theme: Dark' })).toBeVisible();
  expect(await background()).not.toBe(light);
  await page.goto('/wsaeconnreset/');
  await expect(page.getByRole('button', { name: 'Theme: Dark' })).toBeVisible();
  expect(await background()).not.toBe(light);

  function background() {
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  }
});

test('the numbers are copied on a click', { tag: '@chromium' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/wsaeconnreset/');
  await page.getByRole('button', { name: 'Copy -2147014842' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('-2147014842');
});

test('fragments of the original list lead to their entry on the long page', async ({ page }) => {
  for (const fragment of ['WSAECONNRESET', 'wsaeconnreset', 'Connection_reset_by_peer.']) {
    await page.goto(`/all/#${fragment}`);
    await expect(page.locator('section:has(:target)').getByRole('heading')).toContainText(
      'WSAECONNRESET',
    );
  }
  const ids = await page
    .locator('.all-codes section')
    .evaluateAll((sections) =>
      sections.map((section) => [...section.querySelectorAll('[id]')].map(({ id }) => id)),
    );
  for (const [index, { name }] of codes.entries()) {
    expect(ids[index]).toContain(name);
    expect(ids[index]).toContain(name.toLowerCase());
  }
});

test('an address without a page says so', async ({ page }) => {
  const response = await page.goto('/nothing-here/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no page at this address',
  );
});

test('sitemap, robots, manifest and icon are served', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain('/sitemap-index.xml');
  const sitemap = await (await request.get('/sitemap-0.xml')).text();
  for (const { url } of codes) expect(sitemap).toContain(`${url}</loc>`);
  expect(sitemap).not.toContain('/10054/');
  expect(sitemap).not.toContain('/search/');
  const manifest = await (await request.get('/site.webmanifest')).json();
  expect((await request.get(manifest.icons[0].src)).status()).toBe(200);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('home, a code and a short link can be read', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('#codes li')).toHaveCount(codes.length);
    await page
      .locator('#codes')
      .getByRole('link', { name: /10061\s*WSAECONNREFUSED/ })
      .click();
    await expect(page.getByText('10061', { exact: true }).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What it means' })).toBeVisible();
    await expect(page.getByText('What to do', { exact: true }).first()).toBeVisible();
    await page.goto('/10061/');
    await expect(page).toHaveURL(/\/wsaeconnrefused\/$/);
  });
});
