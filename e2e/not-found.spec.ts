import { rmSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { harm, it, keep } from './support/host.ts';

/** Opens an address and expects that it is said that a code's page is missing, on the first or second page. */
async function expectMissing(page: Page, url: string, name: string): Promise<void> {
  const opened: string[] = [];
  page.on('framenavigated', (frame) => opened.push(frame.url()));
  await page.goto(url);
  await expect(page.getByRole('heading', { name: `The page of ${name} is missing` })).toBeVisible();
  await page.getByRole('link', { name: 'list of all codes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/There is no page/);
  expect(opened).toHaveLength(2);
}

for (const address of ['/wsaefault/', '/WSAEFAULT', '/wsaefault.html', '/-2147014882/']) {
  it(`a page that was not uploaded is said to be missing, once: ${address}`, async ({
    page,
    smallHost: host,
  }) => {
    rmSync(`${host.folder}/wsaefault`, { recursive: true });
    await expectMissing(page, host.origin + address, 'WSAEFAULT');
  });
}

for (const [address, name] of [
  ['/functions/wsaconect/', 'wsaconnect'],
  ['/functions/SetSockOpt', 'setsockopt'],
  ['/runtimes/ngnix/', 'nginx'],
] as const) {
  test(`${address} suggests the page that is nearest`, async ({ page }) => {
    await page.goto(address);
    await page.locator('not-found').getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(new RegExp(name, 'i'));
  });
}

it('a page that a copy lacks is said to be missing, once', async ({ page, smallHost: host }) => {
  await keep(page, host);
  await harm(page, '/wsaefault/', 'deleted');
  await host.stop();
  await expectMissing(page, `${host.origin}/wsaefault/`, 'WSAEFAULT');
});
