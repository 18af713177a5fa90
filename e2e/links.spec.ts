import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { publishedAddresses } from '../src/hosting/published.ts';
import { type HostRules, serve } from '../src/hosting/serve.ts';
import { wrongAnswers } from './support/addresses.ts';
import { codes } from './support/codes.ts';

const list = readFileSync('content/urls.txt', 'utf8').split('\n').filter(Boolean);
const published = publishedAddresses('dist');

test('every published address is in the list, and stands in the build', () => {
  const known = new Set(list);
  const built = new Set(published);
  expect(
    published.filter((address) => !known.has(address)),
    'run npm run urls and commit content/urls.txt',
  ).toEqual([]);
  expect(
    list.filter((address) => !built.has(address)),
    'addresses that were published once and are gone',
  ).toEqual([]);
  expect(new Set(list).size).toBe(list.length);
});

test('no address was ever taken from the list', () => {
  const { status, stdout } = spawnSync(
    'git',
    ['log', '-p', '--format=', '--unified=0', '--', 'content/urls.txt'],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  test.skip(status !== 0, 'This is no clone of the repository, so there is no history to compare.');
  const once = stdout.split('\n').filter((line) => /^-\/(?!dev\/)/.test(line));
  const known = new Set(list);
  expect(once.map((line) => line.slice(1)).filter((address) => !known.has(address))).toEqual([]);
});

const hosts: [name: string, rules: HostRules][] = [
  ['a host with directory indexes only', {}],
  ['a host with clean addresses', { clean: true }],
  ['a host that ignores case', { ignoresCase: true }],
  ['Netlify with its redirects', { redirects: true }],
];

for (const [name, rules] of hosts) {
  test(`all addresses of the list answer on ${name}`, async () => {
    expect(await wrongAnswers(list, 'dist', rules)).toEqual([]);
  });
}

test('a host with redirects knows names in capitals and HRESULTs in all forms', async () => {
  const site = await serve('dist', { redirects: true });
  try {
    for (const { name, value, hresult, hresultSigned, url } of codes) {
      for (const path of [name, value, hresult, hresultSigned, hresultSigned + 2 ** 32]) {
        const response = await fetch(`${site.origin}/${path}/?from=test`);
        expect(response.status).toBe(200);
        expect(response.redirected).toBe(true);
        expect(new URL(response.url).pathname).toBe(url);
      }
    }
  } finally {
    await site.close();
  }
});

test('a name that several codes share shows them all and forwards nowhere', async ({ page }) => {
  await page.goto('/einval/');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'WSAEINVAL (10022)' })).toBeVisible();
  await expect(main.getByRole('link', { name: 'WSA_INVALID_PARAMETER (87)' })).toBeVisible();
  await expect(page).toHaveURL(/\/einval\/$/);
  expect(await page.locator('meta[http-equiv=refresh]').count()).toBe(0);
});

for (const path of ['10054', '0x2746', '0x80072746', 'econnreset']) {
  test(`/${path}/ leads to its code, keeps the fragment and leaves Back alone`, async ({
    page,
  }) => {
    await page.goto('/all/');
    await page.goto(`/${path}/#sources`);
    await expect(page).toHaveURL(/\/wsaeconnreset\/#sources$/);
    await page.goBack();
    await expect(page).toHaveURL(/\/all\/$/);
  });
}
