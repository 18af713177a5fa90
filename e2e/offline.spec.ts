import { readFileSync } from 'node:fs';
import { type BrowserContext, expect } from '@playwright/test';
import type { CopyList } from '../src/offline/kept.ts';
import { button, expectCode, type Host, it, keep, limitStorage, visit } from './support/host.ts';

// Some keep the whole site once or twice.
it.describe.configure({ timeout: 180_000 });

async function kept(context: BrowserContext, host: Host): Promise<string[]> {
  const page = await context.newPage();
  await page.goto(`${host.origin}/robots.txt`);
  const names = await page.evaluate(() => caches.keys());
  await page.close();
  return names.filter((name) => name.includes(' copy '));
}

it('a visited page opens without a network, another says why not', async ({ page, host }) => {
  await visit(page, `${host.origin}/wsaeconnreset/`);
  await visit(page, `${host.origin}/wsaeinval/`);
  await host.stop();
  await page.goto(`${host.origin}/wsaeconnreset/`);
  await expectCode(page, 'WSAECONNRESET');
  const styled = await page.getByRole('main').evaluate((main) => getComputedStyle(main).maxWidth);
  expect(styled).not.toBe('none');
  await page.goto(`${host.origin}/wsaefault/`);
  await expect(page.getByText('this page was not visited before')).toBeVisible();
});

it('of visited pages only the latest are kept', async ({ page, smallHost: host }) => {
  await visit(page, `${host.origin}/wsaeinval/`);
  const names = () =>
    page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const cache = await caches.open(name);
      return (await cache.keys()).map(({ url }) => new URL(url).pathname);
    });
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    for (let count = 0; count < 400; count++) await cache.put(`/old-${count}`, new Response(''));
  });
  await visit(page, `${host.origin}/wsaefault/`);
  await expect.poll(async () => (await names()).length).toBe(300);
  expect(await names()).toEqual(expect.arrayContaining(['/wsaefault/', '/old-399']));
  expect(await names()).not.toContain('/wsaeinval/');
});

it('nothing is fetched before the reader asks', async ({ page, host }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await visit(page, `${host.origin}/offline/`);
  await expect(button(page, /Keep a copy for offline use \(\d+\.\d MB\)/)).toBeVisible();
  expect(asked.filter((path) => path.startsWith('/wsae') || path.includes('pagefind'))).toEqual([]);
});

it('a kept copy serves pages, search, decoder and the 404 page; it can be removed', async ({
  page,
  context,
  host,
}) => {
  await keep(page, host);
  await host.stop();
  await page.goto(`${host.origin}/wsaefault/`);
  await expectCode(page, 'WSAEFAULT');
  const box = page.getByRole('combobox');
  await box.fill('0x80072746');
  await expect(page.getByRole('option').first()).toContainText('WSAECONNRESET');
  await box.fill('orderly goodbye message-oriented');
  await expect(
    page.getByRole('group', { name: 'In the text' }).getByRole('option').first(),
  ).toBeVisible();
  await page.goto(`${host.origin}/decode/`);
  await page.getByRole('textbox', { name: 'Log or error text' }).fill('[WinError 10061]');
  await expect(page.getByRole('link', { name: 'WSAECONNREFUSED 10061' })).toBeVisible();
  await page.goto(`${host.origin}/-2147014842/`);
  await expect(page).toHaveURL(/\/wsaeconnreset\/$/);
  const response = await page.goto(`${host.origin}/nothing-here/`);
  expect(response?.status()).toBe(404);
  await page.goto(`${host.origin}/offline/`);
  await button(page, 'Remove the copy').click();
  await expect(page.getByText('Removed.')).toBeVisible();
  await host.start();
  expect(await kept(context, host)).toEqual([]);
});

it('a download that the server breaks off goes on later', async ({ page, smallHost: host }) => {
  await page.goto(`${host.origin}/offline/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  let count = 0;
  const half = new Promise<void>((done) => {
    page.on('requestfinished', () => ++count === 30 && done());
  });
  await button(page, /Keep a copy/).click();
  await half;
  await host.stop();
  await expect(page.getByText(/The connection broke\. .* A part is kept/)).toBeVisible();
  await host.start();
  // The half copy answers nothing: pages come from the server.
  await page.goto(`${host.origin}/wsaefault/`);
  await expectCode(page, 'WSAEFAULT');
  await page.goto(`${host.origin}/offline/`);
  count = 0;
  await button(page, 'Go on').click();
  await expect(page.getByText('The whole site is kept here')).toBeVisible({ timeout: 60_000 });
  const list = readFileSync(`${host.folder}/offline/files.json`, 'utf8');
  const { files }: CopyList = JSON.parse(list);
  expect(count).toBeLessThan(Object.keys(files).length - 10);
});

it('a download can be stopped and resumed', async ({ page, smallHost: host }) => {
  await page.goto(`${host.origin}/offline/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  // The server answers twenty files and is then silent.
  let files = 0;
  host.before = ({ url = '' }) => !/service-worker\.js|files\.json/.test(url) && ++files > 20;
  await button(page, /Keep a copy/).click();
  // As many as are fetched at a time are waited for: the others are kept.
  await expect.poll(() => files).toBe(26);
  await button(page, 'Stop').click();
  await expect(page.getByText('Stopped. A part is kept: 20 files.')).toBeVisible();
  host.before = () => false;
  await button(page, 'Go on').click();
  await expect(page.getByText('The whole site is kept here')).toBeVisible({ timeout: 60_000 });
});

it('a new version takes over whole, and not under an open window', async ({
  page,
  context,
  smallHost: host,
}) => {
  await keep(page, host);
  await page.goto(`${host.origin}/wsaefault/`);
  const other = await context.newPage();
  await other.goto(`${host.origin}/wsaeinval/`);
  host.publish('wsaefault/index.html', 'Bad address', 'Quite a bad address');
  // The next page finds the new version and fetches it; both windows go on with the old one.
  await other.goto(`${host.origin}/all/`);
  await expect(other.getByText('Your offline copy is up to date.')).toBeVisible({
    timeout: 60_000,
  });
  await page.reload();
  await expect(page.locator('.code-head .title')).toHaveText('Bad address');
  await other.close();
  await page.goto(`${host.origin}/wsaeinval/`);
  await page.goto(`${host.origin}/wsaefault/`);
  await expect(page.locator('.code-head .title')).toHaveText('Quite a bad address');
  await expect.poll(() => kept(context, host)).toHaveLength(1);
});

it('a browser without room says so and keeps nothing', async ({ page, context, host }) => {
  await page.goto(`${host.origin}/offline/`);
  await limitStorage(page, 1_000_000);
  await button(page, /Keep a copy/).click();
  await expect(page.getByText('The browser has no room for it')).toBeVisible();
  expect(await kept(context, host)).toEqual([]);
});

it('a private window that refuses storage leaves the site as it is', async ({ page, host }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('private', 'SecurityError'));
    CacheStorage.prototype.keys = refuse;
    CacheStorage.prototype.open = refuse;
  });
  await page.goto(`${host.origin}/offline/`);
  await expect(page.getByText('This browser keeps nothing')).toBeVisible();
  await page.goto(`${host.origin}/wsaeconnreset/`);
  await page.getByRole('combobox').fill('10061');
  await expect(page.getByRole('option').first()).toContainText('WSAECONNREFUSED');
});

it('a browser that saves data gets no worker', async ({ page, host }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(`${host.origin}/wsaefault/`);
  await page.getByRole('combobox').fill('10061');
  await expect(page.getByRole('option').first()).toContainText('WSAECONNREFUSED');
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
});
