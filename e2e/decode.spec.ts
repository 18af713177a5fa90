import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { decode } from '../src/winsock/decode.ts';
import { shapeExamples } from '../src/winsock/shape-examples.ts';
import { decodeSlices } from '../src/winsock/slices.ts';
import { codes } from './support/codes.ts';
import { lexicon } from './support/lookup.ts';
import { holdDisk } from './support/slow-disk.ts';

const fixture = (name: string) => parse(readFileSync(`e2e/fixtures/${name}.yaml`, 'utf8'));
const found = (text: string) =>
  decode(text, lexicon).map(({ code, certain }) => ({ name: lexicon.codes[code]?.name, certain }));

test('every real line of log gives its code and no other', () => {
  const rows: { text: string; code: string | null; note?: string }[] = fixture('log-forms');
  const wrong = rows
    .filter(({ note }) => note === undefined)
    .filter(({ text, code }) => {
      const names = new Set(found(text).map(({ name }) => name));
      return names.size !== 1 || !names.has(code ?? '');
    })
    .map(({ text }) => text);
  expect(wrong).toEqual([]);
});

test('lines that name no Winsock error give nothing certain and hardly anything possible', () => {
  const rows: { text: string }[] = fixture('clean-lines');
  const certain = rows.filter(({ text }) => found(text).some((place) => place.certain));
  const possible = rows.filter(({ text }) => found(text).length > 0);
  console.log(`${rows.length} clean lines: ${certain.length} certain, ${possible.length} possible`);
  expect(certain.map(({ text }) => text)).toEqual([]);
  expect(possible.length / rows.length).toBeLessThanOrEqual(0.02);
});

for (const [name, { line }] of Object.entries(shapeExamples)) {
  test(`the shape "${name}" is found in its example`, () => {
    expect(found(line).filter(({ certain }) => certain).length).toBeGreaterThan(0);
  });
}

test('findings lie in the text, in order, without overlaps, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      let last = 0;
      for (const { start, end, text: own } of decode(text, lexicon)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(own);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { seed: 20261123, numRuns: 500 },
  );
});

test('a megabyte without a space, nulls and right-to-left marks do no harm', () => {
  for (const text of [
    'x'.repeat(1_000_000),
    '\u0000'.repeat(1000),
    '\u202e10054\u202c',
    '\ud800 10054',
    '9'.repeat(100_000),
  ]) {
    expect(() => decode(text, lexicon)).not.toThrow();
  }
});

test('an unmistakable spelling is found in the middle of any sentence', () => {
  // Two pairs of codes print one message; the decoder names the lower number of each.
  const sentences = codes.map(({ message }) => message);
  const spellings = codes.flatMap(({ name, value, hresult, hresultSigned, message }) => {
    const texts = [
      name,
      hresult,
      String(hresultSigned),
      `[WinError ${value}]`,
      `WSAGetLastError() = ${value}`,
    ];
    const own =
      message.split(' ').length >= 6 &&
      sentences.indexOf(message) === sentences.lastIndexOf(message);
    return [...texts, ...(own ? [message, message.replace(' ', '\n')] : [])].map((text) => ({
      name,
      text,
    }));
  });
  const words = fc.array(
    fc.constantFrom('yesterday', 'it', 'said', 'port', '42', 'ms', 'and', 'the', 'server', 'über'),
    {
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(fc.constantFrom(...spellings), words, words, ({ name, text }, before, after) => {
      const names = found(`${before.join(' ')} : ${text} ; ${after.join(' ')}`).map(
        (place) => place.name,
      );
      expect(names, text).toContain(name);
    }),
    { seed: 20261123, numRuns: 3000 },
  );
});

test('in slices a long log gives what it gives at once', () => {
  const rows: { text: string }[] = fixture('log-forms');
  const log = rows
    .map(({ text }) => text)
    .join('\n\n')
    .repeat(60);
  const sliced = [...decodeSlices(log, lexicon)].flatMap(({ findings }) => findings);
  expect(sliced).toEqual(decode(log, lexicon));
});

test('a pasted log is marked, counted and linked, and stays text', async ({ page }) => {
  await page.goto('/decode/');
  await page
    .getByLabel('Log or error text')
    .fill('one\n<img src=x onerror=alert(1)> [WinError 10054]\n(os error 10061)\n[WinError 10054]');
  await expect(page.getByRole('status').filter({ hasText: '2 codes in 3 places' })).toBeVisible();
  const table = page.getByRole('table');
  await expect(table.getByRole('row').nth(1)).toContainText('WSAECONNRESET 10054');
  await expect(table.getByRole('row').nth(1).getByRole('cell').nth(2)).toHaveText('2');
  await expect(table.getByRole('row').nth(1).getByRole('cell').nth(3)).toHaveText('2');
  await expect(table.getByRole('row').nth(1)).toContainText('TCP reset');
  await expect(table.getByRole('row').nth(1)).toContainText('Try again?');
  await expect(page.locator('.log mark')).toHaveText(['10054', '10061', '10054']);
  await expect(page.locator('.log')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('main img')).toHaveCount(0);
  await table.getByRole('link', { name: 'WSAECONNREFUSED 10061' }).click();
  await expect(page).toHaveURL(/\/wsaeconnrefused\/$/);
});

test('a text in the address is decoded, and reaches no server', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`/decode/#text=${encodeURIComponent('failed with 0x8007274c')}`);
  await expect(page.getByRole('table')).toContainText('WSAETIMEDOUT');
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
      /^- \[WSAETIMEDOUT \(10060\)\]\(http:\/\/localhost:4321\/wsaetimedout\/\): Connection timed out\. .{20,} On line 3\.$/,
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
  const releaseDisk = await holdDisk(page);
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
  await releaseDisk();
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
  await expect(page.getByRole('table')).toBeVisible();
  await context.setOffline(true);
  await page.getByLabel('Log or error text').fill('[WinError 10048]');
  await expect(page.getByRole('table')).toContainText('WSAEADDRINUSE');
});

test('the keyboard alone is enough', async ({ page }) => {
  await page.goto('/decode/');
  await page.getByLabel('Log or error text').focus();
  await page.keyboard.insertText('[WinError 10057]');
  await expect(page.getByRole('table')).toContainText('WSAENOTCONN');
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
  await expect(page.getByRole('table')).toContainText('WSAECONNREFUSED');
  await expect(page.getByRole('table')).toContainText('WSAECONNRESET');
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
  await page.getByLabel('Choose a file').click();
  await (await dialog).setFiles(file);
}
