import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { holdDisk } from './support/slow-disk.ts';

const plain = '2026-03-02 08:14:07 INFO nothing of note happened here, port 10061 is open\n';
const area = (page: Page) => page.getByLabel('Log or error text');
const status = (page: Page) => page.locator('log-decoder > [role=status]');

test('a text that is pasted while a large file is read is all that is shown', async ({
  page,
}, testInfo) => {
  const file = testInfo.outputPath('big.log');
  writeFileSync(file, `[WinError 10054]\n${plain.repeat(50_000)}`);
  const disk = await holdDisk(page);
  await page.goto('/decode/');
  const said = await page.evaluateHandle(() => {
    const texts: string[] = [];
    const element = document.querySelector('log-decoder > [role=status]');
    new MutationObserver(() => texts.push(element?.textContent ?? '')).observe(
      element ?? document,
      { childList: true },
    );
    return texts;
  });
  await page.getByLabel('Choose a file').setInputFiles(file);
  await expect(page.getByRole('progressbar', { name: 'Decoding' })).toBeVisible();
  await area(page).fill('[WinError 10061]');
  await expect(page.locator('.found')).toContainText('WSAECONNREFUSED');
  await disk.release();
  await area(page).fill('[WinError 10048], [WinError 10048]');
  await expect(status(page)).toHaveText('1 code in 2 places.');
  await area(page).fill('[WinError 10061]');
  await expect(status(page)).toHaveText('1 code in 1 place.');
  await expect(page.locator('.found')).toContainText('WSAECONNREFUSED');
  await expect(page.getByRole('progressbar', { name: 'Decoding' })).toBeHidden();
  expect((await said.jsonValue()).filter((text) => text.includes('big.log'))).toEqual([]);
});

test('a file in another encoding is read as its messages say, and as the reader says', async ({
  page,
}) => {
  await page.goto('/decode/');
  const encoding = page.getByRole('combobox', { name: 'Read as' });
  await expect(encoding).toBeHidden();
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'polski.log',
    mimeType: 'text/plain',
    // “Nie można nawiązać połączenia, ponieważ komputer docelowy aktywnie go odmawia.” in Windows-1250.
    buffer: Buffer.from(
      'Nie mo\xbfna nawi\xb9za\xe6 po\xb3\xb9czenia, poniewa\xbf komputer docelowy aktywnie go odmawia.\n',
      'latin1',
    ),
  });
  await expect(status(page)).toHaveText('1 code in 1 place in polski.log.');
  await expect(encoding).toHaveValue('windows-1250');
  await expect(area(page)).toHaveValue(/Nie można nawiązać/);
  await encoding.selectOption('Windows-1251, Cyrillic');
  await expect(status(page)).toHaveText('No Winsock error found in polski.log.');
  await expect(area(page)).toHaveValue(/Nie moїna/);
  await area(page).fill('[WinError 10054]');
  await expect(encoding).toBeHidden();
});

test('a file that is stopped says how far it was read', async ({ page }, testInfo) => {
  const file = testInfo.outputPath('long.log');
  writeFileSync(file, `[WinError 10054]\n${plain.repeat(50_000)}`);
  const disk = await holdDisk(page);
  await page.goto('/decode/');
  await page.getByLabel('Choose a file').setInputFiles(file);
  await disk.isWaitedFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await disk.release();
  await expect(status(page)).toHaveText(/^Stopped after \d+ %\. 1 code in 1 place in long\.log\.$/);
});

test('the box decodes a text on the page of the decoder too, the same one again too', async ({
  page,
}) => {
  const text =
    '2026-03-02 08:14:07 ERROR upstream failed: SocketException (10061): refused, then no more of it';
  await page.goto('/decode/');
  for (const way of ['click', 'again'] as const) {
    await area(page).fill('');
    await expect(page.locator('.found')).toBeHidden();
    await page.getByRole('combobox').fill(text);
    const option = page.getByRole('option', { name: /Decode this text/ });
    await option.click();
    await expect(page.locator('.found'), way).toContainText('WSAECONNREFUSED');
    await expect(area(page)).toHaveValue(text);
    await expect(option).toBeHidden();
  }
});

for (const [what, { change, sentence }] of Object.entries({
  'has changed': {
    change: (file: string) => appendFileSync(file, 'and more'),
    sentence:
      'new.log cannot be read: it has changed since you chose it, or you may not open it. Choose it again.',
  },
  'is gone': {
    change: (file: string) => rmSync(file),
    sentence: /^new\.log (?:is no longer there|cannot be read)/,
  },
})) {
  test(`of a file that ${what} a sentence says so, and no result of another one stays`, async ({
    page,
  }, testInfo) => {
    const file = testInfo.outputPath('new.log');
    writeFileSync(file, 'x [WinError 10061] y\n');
    await page.goto('/decode/');
    await area(page).fill('[WinError 10054]');
    await expect(page.locator('.found')).toBeVisible();
    // Held as a chosen file is, and given to the decoder later.
    await page.evaluate(() => {
      const input = document.createElement('input');
      input.type = 'file';
      input.id = 'held';
      document.body.append(input);
    });
    await page.locator('#held').setInputFiles(file);
    change(file);
    await page.evaluate(() => {
      const held = document.querySelector<HTMLInputElement>('#held')?.files?.[0];
      const dataTransfer = new DataTransfer();
      if (held !== undefined) dataTransfer.items.add(held);
      document.querySelector('log-decoder')?.dispatchEvent(new DragEvent('drop', { dataTransfer }));
    });
    await expect(status(page)).toHaveText(sentence);
    await expect(page.locator('.found section')).toHaveCount(0);
    await expect(page.locator('.log')).toBeHidden();
    await expect(area(page)).toHaveValue('');
  });
}

test('of a folder that is dropped a sentence says that it is one', async ({ page }, testInfo) => {
  const folder = testInfo.outputPath('logs');
  mkdirSync(folder);
  await page.goto('/decode/');
  await area(page).fill('[WinError 10054]');
  await expect(page.locator('.found')).toBeVisible();
  const client = await page.context().newCDPSession(page);
  const { x, y } = (await area(page).boundingBox()) ?? { x: 0, y: 0 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await client.send('Input.dispatchDragEvent', {
      type,
      x: x + 9,
      y: y + 9,
      data: { items: [], files: [folder], dragOperationsMask: 1 },
    });
  }
  await expect(status(page)).toHaveText('logs is a folder. Drop a file.');
  await expect(page.locator('.found section')).toHaveCount(0);
});
