import { expect, test } from '@playwright/test';

for (const query of ['10054', 'WSAECONNRESET', '0x2746', '0x80072746', 'ECONNRESET']) {
  test(`search finds WSAECONNRESET by ${query}`, async ({ page }) => {
    await page.goto('/guides/');
    await page.keyboard.press('Control+K');
    await page.keyboard.type(query);
    await expect(page.getByRole('option').first()).toContainText('WSAECONNRESET');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/wsaeconnreset\//);
  });
}

test('the arrow keys walk through the answers and Escape closes them', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('combobox', { name: 'Look up an error' });
  await box.fill('connection refused');
  await expect(page.getByRole('option').first()).toBeVisible();
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

test('nothing of the search is loaded before the box is focused', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/wsaeconnreset/');
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((url) => url.includes('pagefind'))).toEqual([]);
  await page.getByRole('combobox').focus();
  await expect.poll(() => loaded.some((url) => url.includes('pagefind'))).toBe(true);
});
