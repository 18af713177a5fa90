import { globSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { codes } from './support/codes.ts';

for (const query of [
  '10054',
  'WSAECONNRESET',
  '0x2746',
  '0x80072746',
  '-2147014842',
  'ECONNRESET',
  'SocketError.ConnectionReset',
  '[WinError 10054]',
  'ConnectionResetError: [WinError 10054] An existing connection was forcibly closed by the remote host',
  'Eine vorhandene Verbindung wurde vom Remotehost geschlossen',
  // As people copy numbers: two forms at once, a double click that leaves the minus, a debugger's 64 bits.
  '10054 (0x2746)',
  '#10054 error',
  '2147014842',
  '0xFFFFFFFF80072746',
  '&H2746',
]) {
  test(`the box knows for certain what ${query.slice(0, 40)} is`, async ({ page }) => {
    await page.goto('/guides/');
    await page.keyboard.press('Control+K');
    await page.keyboard.insertText(query);
    const certain = page.getByRole('group', { name: 'This is' });
    await expect(certain.getByRole('option').first()).toContainText('WSAECONNRESET');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/wsaeconnreset\/$/);
  });
}

test('plain words give guesses and pages, each in its group', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox').fill('port already in use');
  await expect(
    page.getByRole('group', { name: 'Perhaps' }).getByRole('option').first(),
  ).toContainText('WSAEADDRINUSE');
  await expect(
    page.getByRole('group', { name: 'In the text' }).getByRole('option').first(),
  ).toBeVisible();
  await expect(page.getByRole('group', { name: 'This is' })).toHaveCount(0);
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/\d+ results\./);
  await page.getByRole('combobox').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=port\+already\+in\+use$/);
});

test('what words describe leads to the cause on its page', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('combobox');
  await box.fill('an earlier instance of the program still runs');
  const causes = page.getByRole('group', { name: 'Causes that fit' }).getByRole('option');
  await expect(causes.first()).toHaveText(
    '10048 · An earlier instance of the same program still runs',
  );
  await causes.first().click();
  await expect(page).toHaveURL(/\/wsaeaddrinuse\/#[a-z-]+$/);
  await expect(
    page.getByRole('heading', { name: 'An earlier instance of the same program still runs' }),
  ).toBeInViewport();
});

test('a certain answer comes with its sentence and its likeliest causes', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox').fill('10061');
  const [first] = codes.filter(({ name }) => name === 'WSAECONNREFUSED');
  await expect(page.getByRole('group', { name: 'This is' })).toContainText(first?.summary ?? '?');
  await expect(
    page.getByRole('group', { name: 'Likeliest causes' }).getByRole('option'),
  ).toHaveText((first?.causes ?? []).slice(0, 4).map(({ label }) => label.replaceAll('`', '')));
});

test('no page stands twice in the list, and no row says only that words are similar', async ({
  page,
}) => {
  await page.goto('/');
  for (const query of ['connection refused', 'timed out', 'buffer too small', 'dns name']) {
    await page.getByRole('combobox').fill(query);
    await expect(page.getByRole('group', { name: 'In the text' })).toBeVisible();
    const options = page.getByRole('option');
    const links = await options.evaluateAll((all) =>
      all.map((option) => option.getAttribute('href')),
    );
    expect(links).toEqual([...new Set(links)]);
    expect((await options.allTextContents()).join()).not.toContain('similar words');
    await page.getByRole('combobox').fill('');
  }
});

test('results are links that can be clicked', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox').fill('10061');
  const option = page.getByRole('option').first();
  await expect(option).toHaveAttribute('href', '/wsaeconnrefused/');
  await option.click();
  await expect(page).toHaveURL(/\/wsaeconnrefused\/$/);
});

test('the page marks the value that was looked up', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox').fill('0x80072746');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByRole('combobox').press('Enter');
  await expect(page.locator('copy-button.sought')).toHaveText('0x80072746');
});

test('the arrow keys walk through the answers and Escape closes them', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('combobox', { name: 'Look up an error' });
  await box.fill('connection refused');
  await expect(
    page.getByRole('group', { name: 'In the text' }).getByRole('option').first(),
  ).toBeVisible();
  await box.press('ArrowDown');
  await box.press('ArrowDown');
  const second = page.getByRole('option').nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute(
    'aria-activedescendant',
    (await second.getAttribute('id')) ?? '',
  );
  await box.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(box).toHaveAttribute('aria-expanded', 'false');
});

for (const [place, open] of Object.entries({
  'the box': async (page: Page) => {
    await page.goto('/');
    await page.getByRole('combobox').fill('connection refused');
    await page.getByRole('option', { name: 'WSAECONNREFUSED' }).waitFor();
    await page.getByRole('combobox').press('ArrowDown');
    return page.getByRole('option', { selected: true });
  },
  'the search page': async (page: Page) => {
    await page.goto('/search/?q=port+already+in+use');
    await page.locator('.results a').first().focus();
    return page.locator('.results a:focus');
  },
})) {
  test(`a reader keeps the result that was chosen in ${place} when more arrive`, async ({
    page,
  }) => {
    const late = Promise.withResolvers<undefined>();
    await page.route('**/pagefind/pagefind.js', (route) =>
      late.promise.then(() => route.continue()),
    );
    const chosen = await open(page);
    const text = (await chosen.textContent()) ?? '';
    late.resolve(undefined);
    await expect(page.getByText('In the text', { exact: true }).first()).toBeVisible();
    await expect(chosen).toContainText(text);
  });
}

test('nothing is loaded before the box is focused, then the first answer needs one small file', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/wsaeconnreset/');
  await page.waitForLoadState('networkidle');
  const before = loaded.length;
  expect(loaded.filter((path) => /pagefind|\.json/.test(path))).toEqual([]);
  await page.getByRole('combobox').focus();
  await expect
    .poll(() => loaded.slice(before).filter((path) => !path.endsWith('.js')))
    .toEqual(['/lexicon.json']);
  await page.keyboard.type('10054');
  await expect(page.getByRole('option').first()).toContainText('WSAECONNRESET');
  await page.waitForLoadState('networkidle');
  expect(loaded.slice(before).filter((path) => /pagefind|words/.test(path))).toEqual([]);
  await page.getByRole('combobox').fill('orderly goodbye');
  await expect.poll(() => loaded.some((path) => path.includes('pagefind'))).toBe(true);
});

test('without the full-text index certain answers still come, and the box says what is missing', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/');
  await page.getByRole('combobox').fill('10054');
  await expect(page.getByRole('option').first()).toContainText('WSAECONNRESET');
  await page.getByRole('combobox').fill('port already in use');
  await expect(page.getByRole('option').first()).toContainText('WSAEADDRINUSE');
  await expect(page.getByText('Text search is not available now.')).toBeVisible();
  await page.goto('/search/?q=reset');
  await expect(page.getByText('Text search is not available now.')).toBeVisible();
});

test('a number among other words is a guess, a port is none', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('combobox');
  await box.fill('エラー 10054');
  const perhaps = page.getByRole('group', { name: 'Perhaps' });
  await expect(perhaps.getByRole('option').first()).toContainText('WSAECONNRESET');
  await box.fill('cannot use port 10061');
  await expect(perhaps.getByRole('option').first()).toContainText('WSAEADDRINUSE');
});

test('what nobody has is said', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('combobox');
  await box.fill('12999');
  await expect(page.getByText('No Winsock code has the number 12999.')).toBeVisible();
  await expect(page.getByRole('option')).toHaveCount(0);
  await box.fill('zzzz');
  await expect(page.getByText('Nothing for “zzzz”.')).toBeVisible();
  // A number of NTSTATUS stands in a guide, digit by digit.
  await box.fill('0xC000020D');
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(page.getByRole('option')).toContainText('Reading an error from an HRESULT');
  await page.goto('/search/?q=12999');
  await expect(page.getByText('No Winsock code has the number 12999.')).toBeVisible();
});

for (const query of ['12029', '0x80072EFD', '-2147012867', 'WinHTTP error 12029']) {
  test(`${query} is said to be another system’s, with the codes behind it`, async ({ page }) => {
    await page.goto('/');
    await page.getByRole('combobox').fill(query);
    const other = page.getByRole('group', { name: 'Not a Winsock code' }).getByRole('option');
    await expect(other).toContainText('12029 ERROR_WINHTTP_CANNOT_CONNECT');
    await expect(other).toContainText('WSAECONNREFUSED');
    await other.click();
    await expect(page).toHaveURL(/\/neighbours\/#winhttp-12029$/);
    await expect(page.getByRole('heading', { name: /^12029/ })).toBeInViewport();
  });
}

test('a code’s number loads nothing about other systems', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/');
  await page.getByRole('combobox').fill('10061');
  await expect(page.getByRole('group', { name: 'Likeliest causes' })).toBeVisible();
  expect(loaded.filter((url) => url.includes('other-numbers'))).toEqual([]);
});

test('a search is an address: a certain one forwards, another one lists and filters', async ({
  page,
}) => {
  await page.goto('/search/?q=0x80072746');
  await expect(page).toHaveURL(/\/wsaeconnreset\/$/);
  await page.goto('/search/?q=timeout');
  const results = page.locator('search-page');
  await expect(results.getByRole('heading', { name: 'Perhaps' })).toBeVisible();
  await expect(results.getByRole('link', { name: /WSAETIMEDOUT/ }).first()).toBeVisible();
  await page.goto('/search/?q=server');
  await results.getByLabel('Stage').selectOption('Names');
  await expect(results.getByRole('link', { name: /^WSAHOST_NOT_FOUND/ }).first()).toBeVisible();
  await expect(results.getByRole('link', { name: /^WSAECONN/ })).toHaveCount(0);
  await results.getByLabel('Kind').selectOption('A mistake in the program');
  await expect(results.getByRole('link', { name: /^WSAHOST_NOT_FOUND/ })).toHaveCount(0);
  await results.getByLabel('Stage').selectOption('any');
  await expect(results.getByRole('link', { name: /^WSA/ }).first()).toBeVisible();
});

test('what is typed is shown as text', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
});

for (const path of [
  '/WSAECONNRESET',
  '/-2147014842/',
  '/0x80072746',
  '/%5BWinError%2010054%5D',
  '/ECONNRESET/?a=1#sources',
]) {
  test(`${path} has no page and leads to WSAECONNRESET`, async ({ page }) => {
    await page.goto(path);
    await expect(page).toHaveURL(
      path.includes('#') ? /\/wsaeconnreset\/\?a=1#sources$/ : /\/wsaeconnreset\/$/,
    );
  });
}

test('a mistyped address is answered by a suggestion', async ({ page }) => {
  await page.goto('/wsaeconnrest');
  const suggestions = page.locator('not-found');
  await expect(suggestions.getByRole('heading', { name: 'Did you mean' })).toBeVisible();
  await expect(suggestions.getByRole('link').first()).toHaveAttribute('href', '/wsaeconnreset/');
});

test('an address that is like no code keeps the list of all codes', async ({ page }) => {
  await page.goto('/qzxv-wqk.aspx');
  await expect(page.getByRole('link', { name: /WSAECONNREFUSED/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Did you mean' })).toBeHidden();
});

test('the browser can be told of the search', async ({ page, request }) => {
  await page.goto('/');
  const link = page.locator('link[rel=search]');
  const xml = await (await request.get((await link.getAttribute('href')) ?? '')).text();
  expect(xml).toContain('/search/?q={searchTerms}');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the box leads to the list of all codes', async ({ page }) => {
    await page.goto('/wsaeconnreset/');
    await page.getByRole('combobox').fill('reset');
    await page.getByRole('combobox').press('Enter');
    await expect(page.getByRole('link', { name: /WSAECONNREFUSED/ })).toBeVisible();
  });
});

test('in the text search no word runs into a name of a code, and no mark of a heading is read out', () => {
  const names = codes.map(({ name }) => name).join('|');
  const faults = globSync('dist/pagefind/fragment/*').flatMap((file) => {
    // Behind the twelve letters of Pagefind's own mark.
    const { content, url }: { content: string; url: string } = JSON.parse(
      gunzipSync(readFileSync(file)).subarray(12).toString(),
    );
    const found =
      content.match(
        new RegExp(`\\S*[a-z\\d)}](?:${names}|Where)\\b|(?!C#)\\w# |\\bCopy[a-z]`, 'g'),
      ) ?? [];
    return found.map((text) => `${url} ${text}`);
  });
  expect(faults).toEqual([]);
});
