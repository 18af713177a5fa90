import { expect, type Page } from '@playwright/test';

/** Types a text into the search box and waits until pages are found too, the last of the results. */
export async function search(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox').fill(text);
  await expect(page.getByRole('group', { name: 'In the text' })).toBeVisible({
    timeout: 15_000,
  });
}
