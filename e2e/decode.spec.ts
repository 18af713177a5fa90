import { spawnSync } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { holdDisk } from './support/slow-disk.ts';

test('a pasted log is marked, counted and linked, and stays text', async ({ page }) => {
  await page.goto('/decode/');
  await page
    .getByLabel('Log or error text')
    .fill('one\n<img src=x onerror=alert(1)> [WinError 10054]\n(os error 10061)\n[WinError 10054]');
  await expect(page.getByRole('status').filter({ hasText: '2 codes in 3 places' })).toBeVisible();
  const found = page.locator('.found');
  const reset = found.locator('section').first();
  await expect(reset.getByRole('heading')).toHaveText(
    'WSAECONNRESET 10054 Connection reset by peer',
  );
  await expect(reset).toContainText('2 times, first on line 2.');
  await expect(reset).toContainText('TCP reset');
  await expect(reset).toContainText('Try again?');
  await expect(page.locator('.log mark')).toHaveText(['10054', '10061', '10054']);
  await expect(page.locator('.log')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('main img')).toHaveCount(0);
  await found.getByRole('link', { name: 'WSAECONNREFUSED 10061' }).click();
  await expect(page).toHaveURL(/\/wsaeconnrefused\/$/);
});

test('the likeliest causes are those of the call that the log shows, and lead to their place', async ({
  page,
}) => {
  await page.goto('/decode/');
  const area = page.getByLabel('Log or error text');
  const causes = page.locator('.found section li');
  await area.fill('connect() failed with error 10048');
  await expect(page.getByText('Likeliest causes (connect):')).toBeVisible();
  const atConnect = await causes.allTextContents();
  await area.fill(
    'SocketException (10048): Only one usage\n   at System.Net.Sockets.Socket.DoBind(EndPoint)',
  );
  await expect(page.getByText('Likeliest causes (bind):')).toBeVisible();
  await expect(causes).toHaveCount(3);
  const atBind = await causes.allTextContents();
  expect(atBind).not.toEqual(atConnect);
  await causes.first().getByRole('link').click();
  await expect(page).toHaveURL(/\/wsaeaddrinuse\/#[a-z-]+$/);
  await expect(page.getByRole('heading', { name: atBind[0] ?? '' })).toBeInViewport();
});

test('numbers of other systems stand apart and are no Winsock codes', async ({ page }) => {
  await page.goto('/decode/');
  await page
    .getByLabel('Log or error text')
    .fill('connect failed (10061)\nupdate failed, error 12029 (0x80072EFD)\n5 rows of 12029');
  await expect(page.getByRole('status').filter({ hasText: '1 code in 1 place.' })).toBeVisible();
  const others = page.locator('.found section').filter({ hasText: 'Not Winsock codes' });
  await expect(others.getByRole('listitem')).toHaveCount(1);
  await expect(others).toContainText('2 times, first on line 2.');
  await others.getByRole('link').click();
  await expect(page).toHaveURL(/\/neighbours\/#winhttp-12029$/);
});

test('a text in the address is decoded, and reaches no server', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`/decode/#text=${encodeURIComponent('failed with 0x8007274c')}`);
  await expect(page.locator('.found')).toContainText('WSAETIMEDOUT');
  expect(asked.filter((url) => url.includes('8007274c'))).toEqual([]);
});

test(
  'a file is read, the summary can be copied',
  { tag: '@chromium' },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/decode/');
    await page.getByLabel('Choose a file').setInputFiles({
      name: 'app.log',
      mimeType: 'text/plain',
      buffer: Buffer.from('a\nb\nSystem.Net.Sockets.SocketException (10060): …\n'),
    });
    await expect(page.getByText('1 code in 1 place in app.log.')).toBeVisible();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^- \[WSAETIMEDOUT \(10060\)\]\(http:\/\/localhost:4321\/wsaetimedout\/\): Connection timed out\. .{20,} On line 3\.\n {2}Likeliest causes:\n(?: {2}- \[.+\]\(http:\/\/localhost:4321\/wsaetimedout\/#[a-z-]+\)\n?){3}$/,
    );
  },
);

test('a dropped file is read', async ({ page }) => {
  await page.goto('/decode/');
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['x [WinError 10061] y'], 'dropped.log', { type: 'text/plain' }));
    return data;
  });
  await page.locator('log-decoder').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByText('1 code in 1 place in dropped.log.')).toBeVisible();
});

test('a file of 20 MB leaves the page usable while it is read, and can be stopped', async ({
  page,
}, testInfo) => {
  test.slow();
  const disk = await holdDisk(page);
  await page.goto('/decode/');
  const line = '2026-03-02 08:14:07 INFO nothing of note happened here, port 10061 is open\n';
  const file = testInfo.outputPath('big.log');
  writeFileSync(file, line.repeat(Math.ceil(20_000_000 / line.length)) + '[WinError 10054]\n');
  const started = page.getByRole('progressbar', { name: 'Decoding' });
  await choose(page, file);
  await expect(started).toBeVisible();
  await page.getByRole('button', { name: 'Theme: Auto' }).click();
  await expect(page.getByRole('button', { name: 'Theme: Light' })).toBeVisible();
  await expect(started).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await disk.release();
  await expect(page.getByText(/^Stopped after \d+ %\. No Winsock error found/)).toBeVisible();
  await expect(started).toBeHidden();
  const progress = await page.evaluateHandle(() => {
    const values: number[] = [];
    const bar = document.querySelector('log-decoder progress');
    new MutationObserver(() => values.push(Number(bar?.getAttribute('value')))).observe(
      bar ?? document,
      { attributeFilter: ['value'] },
    );
    return values;
  });
  await choose(page, file);
  await expect(page.getByText('1 code in 1 place in big.log.')).toBeVisible({ timeout: 60_000 });
  const between = (await progress.jsonValue()).filter((value) => value > 0 && value < 1);
  expect(between.length, 'turns that the page had while it worked').toBeGreaterThan(1);
});

test('a file that has grown can be chosen again', async ({ page }, testInfo) => {
  await page.goto('/decode/');
  const file = testInfo.outputPath('growing.log');
  writeFileSync(file, 'x [WinError 10061] y\n');
  await choose(page, file);
  await expect(page.getByText('1 code in 1 place in growing.log.')).toBeVisible();
  appendFileSync(file, 'x [WinError 10054] y\n');
  await choose(page, file);
  await expect(page.getByText('2 codes in 2 places in growing.log.')).toBeVisible();
});

test('once it is open the decoder needs no network', async ({ page, context }) => {
  await page.goto('/decode/');
  await page.getByRole('button', { name: 'Show an example' }).click();
  await expect(page.locator('.found')).toBeVisible();
  await context.setOffline(true);
  await page.getByLabel('Log or error text').fill('[WinError 10048]');
  await expect(page.locator('.found')).toContainText('WSAEADDRINUSE');
});

test('the keyboard alone is enough', async ({ page }) => {
  await page.goto('/decode/');
  await page.getByLabel('Log or error text').focus();
  await page.keyboard.insertText('[WinError 10057]');
  await expect(page.locator('.found')).toContainText('WSAENOTCONN');
  const link = page.getByRole('link', { name: 'WSAENOTCONN 10057' });
  for (
    let presses = 0;
    presses < 8 && !(await link.evaluate((a) => a === document.activeElement));
    presses++
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/wsaenotconn\/$/);
});

test('the search box offers to decode a pasted log', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('combobox')
    .fill(
      '2026-03-02 08:14:07 ERROR upstream failed: SocketException (10061): refused, then [WinError 10054] again',
    );
  await page.getByRole('option', { name: /Decode this text/ }).click();
  await expect(page.locator('.found')).toContainText('WSAECONNREFUSED');
  await expect(page.locator('.found')).toContainText('WSAECONNRESET');
});

test('the command prints the findings and says by its status whether there are any', () => {
  const run = (args: string[], input: string) =>
    spawnSync(process.execPath, ['src/cli/decode.ts', ...args], { input, encoding: 'utf8' });
  const hit = run(['--json'], 'read tcp: [WinError 10054]\n');
  expect(hit.status).toBe(0);
  expect(JSON.parse(hit.stdout)).toMatchObject([
    { name: 'WSAECONNRESET', value: 10054, count: 1, line: 1 },
  ]);
  expect(run([], 'all is well\n')).toMatchObject({ status: 1, stdout: '' });
  expect(run(['--nope'], '')).toMatchObject({ status: 2 });
  expect(run(['no-such-file.log'], '').stderr).toContain('no-such-file.log');
});

/** Chooses a file of this disk as a reader does, through the browser's dialog. */
async function choose(page: Page, file: string): Promise<void> {
  const dialog = page.waitForEvent('filechooser');
  await page.getByText('Choose a file').click();
  await (await dialog).setFiles(file);
}
