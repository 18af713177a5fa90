import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';

/** Addresses that have no page: the browser reports their status as an error of its own. */
const missing = ['/nothing-here/', '/WSAECONNRESET', '/-2147014842/'];

/**
 * Collects what a site under its policy must not do: break the policy, log an error, throw, or ask
 * another origin. Takes the only origin that pages may ask.
 */
async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const faults: string[] = [];
  await context.exposeFunction('reportViolation', (text: string) => faults.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event;
      const report: (text: string) => void = Reflect.get(globalThis, 'reportViolation');
      report(`${effectiveDirective} ${blockedURI} at ${sourceFile}:${lineNumber}`);
    });
  });
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) faults.push(`request to ${request.url()}`);
  });
  context.on('console', (message) => {
    const expected =
      message.text().includes('status of 404') &&
      missing.some((path) => message.location().url === origin + path);
    if (message.type() === 'error' && !expected) faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
  return faults;
}

/** A test that also fails where a page breaks the policy on its way. */
const it = test.extend<{ faults: string[] }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults = await watch(context, baseURL ?? '');
      await use(faults);
      // An answer of the page comes after what it has reported.
      for (const page of context.pages()) await page.evaluate(() => undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
  permissions: ['clipboard-read', 'clipboard-write'],
});

const sitemap = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)]
  .map(([, url = '']) => new URL(url).pathname)
  .map((path) => ({ path, kind: kindOf(path) }));

/** Pages of one template are of one kind: "/functions/connect/" → "/functions/…". */
function kindOf(path: string): string {
  if (/^\/wsa/.test(path)) return 'a code';
  return path.replace(/^(\/\w+\/).+/, '$1…');
}

it('a page of every kind opens', async ({ page }) => {
  test.slow();
  const kinds = Map.groupBy(sitemap, ({ kind }) => kind);
  const paths = [...kinds.values()].map(([first]) => first?.path ?? '');
  expect(paths.length).toBeGreaterThan(10);
  for (const path of [...paths, '/search/', '/einval/', '/nothing-here/', '/404.html']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

it('the search box gives certain answers, guesses and texts', async ({ page }) => {
  await page.goto('/guides/');
  const box = page.getByRole('combobox');
  await box.fill('0x80072746');
  await expect(page.getByRole('group', { name: 'This is' })).toBeVisible();
  await box.fill('port already in use');
  await expect(page.getByRole('group', { name: 'Perhaps' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'In the text' })).toBeVisible();
  await box.fill('<img src=x onerror=alert(1)> [WinError 10054] and (os error 10061)');
  await page.getByRole('option', { name: /Decode this text/ }).click();
  await expect(page.locator('.found')).toContainText('WSAECONNREFUSED');
});

it('the page of results lists and filters', async ({ page }) => {
  await page.goto('/search/?q=timeout');
  const results = page.locator('search-page');
  await expect(results.getByRole('heading', { name: 'In the text' })).toBeVisible();
  const all = await results.getByRole('link').count();
  await results.getByLabel('Stage').selectOption('Connect');
  await expect.poll(() => results.getByRole('link').count()).toBeLessThan(all);
  await expect(results.getByRole('heading', { name: 'In the text' })).toBeVisible();
  await page.goto('/search/?q=10054');
  await expect(page).toHaveURL(/\/wsaeconnreset\/$/);
});

it('the decoder reads texts and files and gives summaries', async ({ page }) => {
  await page.goto('/decode/#text=%5BWinError%2010060%5D%20%3Cb%3E');
  const table = page.locator('.found');
  await expect(table).toContainText('WSAETIMEDOUT');
  await page.getByRole('button', { name: 'Show an example' }).click();
  await expect(table).toContainText('WSAECONNREFUSED');
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'app.log',
    mimeType: 'text/plain',
    buffer: Buffer.from('x [WinError 10013] y\n'),
  });
  await expect(page.getByText('1 code in 1 place in app.log.')).toBeVisible();
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(table).toBeHidden();
});

it('copying, the theme and the filter work', async ({ page }) => {
  await page.goto('/wsaeconnreset/');
  for (const name of ['Copy -2147014842', 'Copy HTML link']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' }).first()).toBeVisible();
  }
  await page.getByRole('heading', { name: 'Returned by' }).getByRole('link').click();
  await page.getByRole('button', { name: 'Theme: Auto' }).click();
  await page.getByRole('button', { name: 'Theme: Light' }).click();
  for (const path of ['/', '/functions/']) {
    await page.goto(path);
    await page.getByRole('searchbox', { name: 'Filter the list' }).fill('connect');
    await expect(page.getByText(/^\d+ of \d+ (?:codes|functions)$/)).toBeVisible();
  }
});

it('examples unfold and are copied', async ({ page }) => {
  await page.goto('/wsaeconnrefused/');
  const example = page.locator('details', { has: page.locator('pre') }).first();
  await example.locator('summary').click();
  await expect(example.locator('pre').first()).toBeVisible();
  await example.getByRole('button', { name: /Copy/ }).first().click();
  await expect(example.getByText('Copied')).toBeVisible();
  await page.goto('/examples/');
  await page.locator('summary').first().click();
  await expect(page.locator('details pre').first()).toBeVisible();
});

it('a copy is kept, stopped, completed, read and removed', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/offline/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await click(page, /Keep a copy/);
  await click(page, 'Stop');
  await expect(page.getByText('Stopped.')).toBeVisible();
  await click(page, /Go on|Keep a copy/);
  await expect(page.getByText('The whole site is kept here')).toBeVisible({ timeout: 90_000 });
  await page.goto('/wsaefault/');
  await page.getByRole('combobox').fill('orderly goodbye');
  await expect(page.getByRole('group', { name: 'In the text' })).toBeVisible();
  await page.goto('/offline/');
  await click(page, 'Remove the copy');
  await expect(page.getByText('Removed.')).toBeVisible();
});

it('short links and spellings without a page lead to the code', async ({ page }) => {
  for (const path of ['/10054/', '/WSAECONNRESET', '/-2147014842/']) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/wsaeconnreset\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('WSAECONNRESET');
  }
});

for (const [fault, report, go] of [
  ['an inline script', /^script-src-elem inline/, '<script>document.title = "x"</script>'],
  ['an event attribute', /^script-src-attr inline/, '<p onclick="1">x</p>'],
  ['a style attribute', /^style-src-attr inline/, '<p style="color: red">x</p>'],
  ['another origin', /^img-src http:\/\/other\.invalid/, '<img src="http://other.invalid/x.png">'],
] as const) {
  test(`${fault} would be noticed`, async ({ page, context, baseURL }) => {
    const faults = await watch(context, baseURL ?? '');
    await page.route('**/all/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('</main>', `${go}</main>`);
      await route.fulfill({ response, body });
    });
    await page.goto('/all/');
    await expect.poll(() => faults).toContainEqual(expect.stringMatching(report));
  });
}

async function click(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).click();
}
