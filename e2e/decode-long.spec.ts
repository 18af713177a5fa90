import { expect, type Page, test } from '@playwright/test';

/** What may be drawn of a log, however long it is and whatever is in it. */
const MARKS = 1000;
const CHARACTERS = 110_000;

for (const [name, { unit, times, places, rows }] of Object.entries({
  'one line of 10 MB': {
    unit: 'word [WinError 10054] and more words follow here ',
    times: 204_000,
    places: '204,000',
    rows: 1,
  },
  '2,000 lines with 100 places each': {
    unit: `${'[WinError 10054] '.repeat(100)}\n`,
    times: 2000,
    places: '200,000',
    rows: 10,
  },
})) {
  test(`of ${name} a bounded part is drawn, and the rest is said to be left out`, async ({
    page,
  }) => {
    test.slow();
    await drop(page, unit, times);
    const log = page.locator('.log');
    await expect(log.locator('p')).toHaveText(
      `The log is long: only the first 1,000 of ${places} places are shown, with what stands around them.`,
      { timeout: 60_000 },
    );
    await expect(log.locator('mark')).toHaveCount(MARKS);
    await expect(log.locator('div')).toHaveCount(rows);
    expect((await log.textContent())?.length).toBeLessThan(CHARACTERS);
    // All of them are counted.
    await expect(page.locator('.found .place').first()).toContainText(`${places} times, first on`);
  });
}

test('of a long log without line ends one place stands with its surroundings', async ({ page }) => {
  await drop(page, 'lorem ipsum dolor sit amet ', 400_000, 'then [WinError 10054] at last');
  await expect(page.locator('.log mark')).toHaveText('10054');
  await expect(page.locator('.log p')).toHaveText(
    'The log is long: only the places are shown, with what stands around them.',
  );
  const line = await page.locator('.log code').textContent();
  expect(line).toMatch(/^….{200,300}then \[WinError 10054\] at last$/);
});

test('places far apart in a long log stand in their own whole lines', async ({ page }) => {
  const filler = 'nothing of note happened here\n';
  await drop(
    page,
    `2026-03-02 first [WinError 10054] of two\n${filler.repeat(60_000)}`,
    2,
    'the last [WinError 10061] one\n',
  );
  await expect(page.locator('.log div')).toHaveText([
    '12026-03-02 first [WinError 10054] of two',
    '600022026-03-02 first [WinError 10054] of two',
    '120003the last [WinError 10061] one',
  ]);
});

test('a log of 2,000 short lines is shown whole', async ({ page }) => {
  await drop(page, 'nothing here\n', 1998, 'x [WinError 10054]');
  await expect(page.locator('.log div')).toHaveCount(1999);
  await expect(page.locator('.log p')).toHaveCount(0);
});

/** Drops a file on the decoder that holds a text many times, and an end. */
async function drop(page: Page, unit: string, times: number, end = ''): Promise<void> {
  await page.goto('/decode/');
  const dataTransfer = await page.evaluateHandle(
    ([unit, times, end]) => {
      const data = new DataTransfer();
      data.items.add(new File([unit.repeat(times), end], 'long.log'));
      return data;
    },
    [unit, times, end] as const,
  );
  await page.locator('log-decoder').dispatchEvent('drop', { dataTransfer });
}
