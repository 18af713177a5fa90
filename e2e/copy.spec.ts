import { expect, test } from '@playwright/test';
import { codes } from './support/codes.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const url = 'http://localhost:4321/wsaeconnreset/';
const forms = {
  'Copy link': url,
  'Copy Markdown link': `[WSAECONNRESET (10054)](${url})`,
  'Copy HTML link': `<a href="${url}">WSAECONNRESET (10054)</a>`,
  'Copy text': `WSAECONNRESET (10054): Connection reset by peer. The other side, or a device in between, ended the connection with a TCP reset. On UDP it means that an earlier datagram found no listener. ${url}`,
};

test('the link of a code is copied in every form', async ({ page }) => {
  await page.goto('/wsaeconnreset/');
  for (const [name, text] of Object.entries(forms)) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  }
});

test('a heading copies its own link', async ({ page }) => {
  await page.goto('/wsaeconnreset/');
  const heading = page.getByRole('heading', { name: 'Returned by' });
  await heading.hover();
  await heading.getByRole('link').click();
  await expect(page).toHaveURL(/#returned-by$/);
  await expect(heading.getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${url}#returned-by`);
});

test('a cause that the address names is copied in every form', async ({ page }) => {
  const [code] = codes.filter(({ name }) => name === 'WSAECONNRESET');
  const { id = '', label = '' } = code?.causes.at(-1) ?? {};
  const link = `${url}#${id}`;
  await page.goto(`/wsaeconnreset/#${id}`);
  const cause = page.locator('.cause', { has: page.locator(`#${id}`) });
  for (const [name, text] of Object.entries({
    'Copy link': link,
    'Copy Markdown link': `[WSAECONNRESET (10054): ${label}](${link})`,
    'Copy text': `WSAECONNRESET (10054): ${label} – ${link}`,
  })) {
    await cause.getByRole('button', { name, exact: true }).click();
    await expect(cause.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  }
});

test('a command is copied as it is to be typed', async ({ page }) => {
  const code = codes.find(({ causes }) => causes.some(({ check }) => check !== undefined));
  const run = code?.causes.find(({ check }) => check !== undefined)?.check?.run ?? '';
  await page.goto(code?.url ?? '');
  await page.getByRole('button', { name: 'Copy the command' }).first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(run);
});

test('the system’s sharing is offered where the browser has it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) =>
        Promise.resolve(document.body.setAttribute('data-shared', data.url ?? '')),
    });
  });
  await page.goto('/wsaeconnreset/');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-shared', url);
});
