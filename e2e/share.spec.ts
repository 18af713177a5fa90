import { expect, type Page } from '@playwright/test';
import { cacheNames, it, limitStorage, visit } from './support/host.ts';

it.describe.configure({ timeout: 60_000 });

const found = (page: Page) => page.getByRole('link', { name: 'WSAECONNRESET 10054' });

/** Posts a text to the decoder as another app does that shares it. */
async function share(page: Page, text: string, enctype = 'multipart/form-data'): Promise<void> {
  await page.evaluate(
    ([text, enctype]) => {
      const form = document.createElement('form');
      form.method = 'post';
      form.enctype = enctype;
      form.action = '/decode/';
      const field = document.createElement('textarea');
      field.name = 'text';
      field.value = text;
      form.append(field);
      document.body.append(form);
      form.submit();
    },
    [text, enctype] as const,
  );
}

for (const [what, text, enctype] of [
  ['a line', 'failed: [WinError 10054]', undefined],
  ['3 MB', `${'nothing to see\n'.repeat(200_000)}failed: [WinError 10054]`, undefined],
  ['300,000 Chinese characters', `${'连接被重置'.repeat(60_000)}\n[WinError 10054]`, undefined],
  ['plain text', 'failed: [WinError 10054]', 'text/plain'],
  ['a form in the address style', 'failed: [WinError 10054]', 'application/x-www-form-urlencoded'],
] as const) {
  it(`shared with the decoder, and with no server: ${what}`, async ({ page, smallHost: host }) => {
    await visit(page, `${host.origin}/decode/`);
    const posted: string[] = [];
    host.before = ({ method, url }) => {
      if (method === 'POST') posted.push(url ?? '');
      return false;
    };
    await share(page, text, enctype);
    await expect(found(page)).toBeVisible({ timeout: 30_000 });
    expect(posted).toEqual([]);
    expect((await cacheNames(page)).filter((name) => name.endsWith(' shared'))).toEqual([]);
    await expect(page).toHaveURL(`${host.origin}/decode/`);
  });
}

it('a text for which there is no room gets a sentence', async ({ page, smallHost: host }) => {
  await visit(page, `${host.origin}/decode/`);
  await limitStorage(page, 1);
  await share(page, 'failed: [WinError 10054]');
  await expect(page.getByText('The shared text did not arrive')).toBeVisible();
});
