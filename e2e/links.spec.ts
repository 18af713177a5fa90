import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { publishedAddresses } from '../src/hosting/published.ts';
import { subPath } from './support/astro.ts';
import { codes } from './support/codes.ts';
import { originOf, readHead } from './support/fetch.ts';
import { type HostRules, serve } from './support/static-server.ts';

const list = readFileSync('content/urls.txt', 'utf8').split('\n').filter(Boolean);
const published = publishedAddresses('dist');
const bySlug = new Map(codes.map((code) => [code.name.toLowerCase(), code]));

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

const hosts: [name: string, folder: string, base: string, rules: HostRules][] = [
  ['a host with directory indexes only', 'dist', '', {}],
  ['a host with clean addresses', 'dist', '', { clean: true }],
  ['a host that ignores case', 'dist', '', { ignoresCase: true }],
  ['Netlify with its redirects', 'dist', '', { redirects: true }],
  ['a host under a sub-path', subPath.outDir, subPath.base, {}],
];

for (const [name, folder, base, rules] of hosts) {
  test(`all addresses of the list answer on ${name}`, async () => {
    const server = await serve(folder, base, 0, rules);
    try {
      const pages = Map.groupBy(list, (address) => address.split('#')[0] ?? '');
      const wrong: string[] = [];
      for (const [path, addresses] of pages) {
        const response = await fetch(originOf(server) + base + path);
        const text = path.endsWith('/') ? await response.text() : '';
        if (response.status !== 200) wrong.push(`${path}: ${response.status}`);
        if (path.endsWith('/')) wrong.push(...faults(path, addresses, text, folder, base));
        else await response.arrayBuffer();
      }
      expect(wrong).toEqual([]);
    } finally {
      server.close();
    }
  });
}

/** What is wrong with a page: a fragment without its element, a missing title or card, a wrong code. */
function faults(
  path: string,
  addresses: string[],
  html: string,
  folder: string,
  base: string,
): string[] {
  const { title = '', canonical = '', properties } = readHead(html);
  const card = new URL(properties['og:image'] ?? 'https://none.invalid/none').pathname;
  const slug = new URL(canonical).pathname.slice(base.length + 1, -1);
  const code = bySlug.get(slug);
  const alias = codes.filter(({ value, hex, hresult }) =>
    [String(value), hex, hresult].some((text) => `/${text.toLowerCase()}/` === path),
  );
  return [
    title === '' ? 'no title' : undefined,
    existsSync(folder + card.slice(base.length)) ? undefined : `no card at ${card}`,
    code !== undefined && !title.startsWith(`${code.name} (${code.value})`) ? title : undefined,
    alias.length === 1 && alias[0] !== code ? `leads to ${slug}` : undefined,
    ...addresses
      .map((address) => address.split('#')[1])
      .filter((id) => id !== undefined)
      .map((id) => (html.includes(` id="${id}"`) ? undefined : `no #${id}`)),
  ]
    .filter((fault) => fault !== undefined)
    .map((fault) => `${path}: ${fault}`);
}

test('a host with redirects knows names in capitals and HRESULTs in all forms', async () => {
  const server = await serve('dist', '', 0, { redirects: true });
  try {
    for (const { name, value, hresult, hresultSigned, url } of codes) {
      for (const path of [name, value, hresult, hresultSigned, hresultSigned + 2 ** 32]) {
        const response = await fetch(`${originOf(server)}/${path}/?from=test`);
        expect(response.status).toBe(200);
        expect(response.redirected).toBe(true);
        expect(new URL(response.url).pathname).toBe(url);
      }
    }
  } finally {
    server.close();
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
