import { expect, type Page, test } from '@playwright/test';

/** A page of another origin that shows the decoder inside itself. */
async function openFramed(page: Page, sendsHeaders: boolean): Promise<void> {
  await page.route('**/decode/', async (route) => {
    const response = await route.fetch();
    const headers = sendsHeaders ? response.headers() : { 'content-type': 'text/html' };
    await route.fulfill({ response, headers });
  });
  await page.route('http://other.invalid/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe title="inside" src="http://localhost:4322/decode/#text=%5BWinError%2010054%5D"></iframe>`,
    }),
  );
  await page.goto('http://other.invalid/');
}

test('a host that sends the headers shows the decoder in no frame', async ({ page }) => {
  const refused = page.waitForEvent('console', (message) =>
    message.text().includes('frame-ancestors'),
  );
  await openFramed(page, true);
  await refused;
  await expect(page.frameLocator('iframe').getByRole('textbox')).toHaveCount(0);
});

test('in a frame the decoder takes no text, and leads out, where a host sends no headers', async ({
  page,
  context,
}) => {
  await openFramed(page, false);
  const frame = page.frameLocator('iframe');
  const out = frame.getByRole('link', { name: 'Open the decoder in a tab of its own' });
  await expect(out).toBeVisible();
  await expect(frame.getByRole('textbox', { name: 'Log or error text' })).toHaveCount(0);
  const [tab] = await Promise.all([context.waitForEvent('page'), out.click()]);
  await expect(tab.locator('.found')).toContainText('WSAECONNRESET');
});
