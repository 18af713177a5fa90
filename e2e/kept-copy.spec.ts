import { cpSync } from 'node:fs';
import { expect } from '@playwright/test';
import {
  button,
  cacheNames,
  expectCode,
  harm,
  it,
  keep,
  limitStorage,
  visit,
} from './support/host.ts';

it.describe.configure({ timeout: 90_000 });

/** Chromium looks for a new worker when the page has come to rest, and a copy is updated after that. */
const slowly = { timeout: 30_000 };

for (const change of ['deleted', 'cut off', 'changed'] as const) {
  it(`a file of the copy that was ${change} heals`, async ({ page, smallHost: host }) => {
    await keep(page, host);
    await harm(page, '/wsaefault/', change);
    await page.goto(`${host.origin}/wsaefault/`);
    await expectCode(page, 'WSAEFAULT');
    await host.stop();
    await page.goto(`${host.origin}/wsaefault/`);
    await expectCode(page, 'WSAEFAULT');
  });
}

it('a changed file of the copy does not pass into a newer one', async ({
  page,
  smallHost: host,
}) => {
  await keep(page, host);
  await harm(page, '/wsaefault/', 'changed');
  host.publish('wsaeinval/index.html', 'Invalid argument', 'A bad argument');
  await page.goto(`${host.origin}/all/`);
  await expect(page.getByText('Your offline copy is up to date.')).toBeVisible(slowly);
  await host.stop();
  await page.goto(`${host.origin}/wsaefault/`);
  await expectCode(page, 'WSAEFAULT');
});

it('a missing file and a bad answer leave the rest of the copy', async ({
  page,
  smallHost: host,
}) => {
  await keep(page, host);
  await harm(page, '/wsaefault/', 'deleted');
  host.before = ({ url }, response) => {
    if (url !== '/wsaefault/') return false;
    response.writeHead(500, { 'Content-Type': 'text/html' }).end('<h1>Out of order</h1>');
    return true;
  };
  await page.goto(`${host.origin}/wsaefault/`);
  await host.stop();
  await page.goto(`${host.origin}/wsaeinval/`);
  await expectCode(page, 'WSAEINVAL');
});

it('an update without room leaves the old copy in use, and it can be removed', async ({
  page,
  smallHost: host,
}) => {
  await keep(page, host);
  host.publish('wsaeinval/index.html', 'Invalid argument', 'A bad argument');
  await limitStorage(page, 1);
  host.asked.length = 0;
  await page.goto(`${host.origin}/all/`);
  await expect.poll(() => host.asked, slowly).toContain('/offline/files.json');
  await page.goto(`${host.origin}/offline/`);
  await expect(page.getByText('The whole site is kept here')).toBeVisible();
  await host.stop();
  await page.goto(`${host.origin}/wsaeinval/`);
  await expectCode(page, 'WSAEINVAL');
  await page.goto(`${host.origin}/offline/`);
  await button(page, 'Remove the copy').click();
  await expect(page.getByText('Removed.')).toBeVisible();
});

it('Keep, reload, Remove, Keep, Stop, offline: no page is blank', async ({
  page,
  smallHost: host,
}) => {
  await keep(page, host);
  await page.reload();
  await button(page, 'Remove the copy').click();
  await expect(page.getByText('Removed.')).toBeVisible();
  // The server falls silent in the middle.
  let answers = 20;
  host.before = () => answers-- <= 0;
  await button(page, /Keep a copy/).click();
  await expect.poll(() => answers).toBeLessThan(0);
  await button(page, 'Stop').click();
  await expect(page.getByText('Stopped.')).toBeVisible();
  await host.stop();
  await page.goto(`${host.origin}/offline/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reading without a network');
  await page.goto(`${host.origin}/all/`);
  await expect(page.getByText('this page was not visited before')).toBeVisible();
});

it('a browser that saves data keeps a copy when it is asked to', async ({
  page,
  smallHost: host,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(`${host.origin}/offline/`);
  await button(page, /Keep a copy/).click();
  await expect(page.getByText('The whole site is kept here')).toBeVisible();
  await host.stop();
  await page.goto(`${host.origin}/wsaefault/`);
  await expectCode(page, 'WSAEFAULT');
});

it('a visited page is found when the copy is gone', async ({ page, smallHost: host }) => {
  await keep(page, host);
  await visit(page, `${host.origin}/wsaefault/`);
  await page.goto(`${host.origin}/offline/`);
  await button(page, 'Remove the copy').click();
  await expect(page.getByText('Removed.')).toBeVisible();
  await host.stop();
  await page.goto(`${host.origin}/wsaefault/`);
  await expectCode(page, 'WSAEFAULT');
});

it('the kill switch ends the worker and all that it kept, and nothing is fetched again', async ({
  page,
  smallHost: host,
}) => {
  await keep(page, host);
  cpSync(`${host.folder}/service-worker-kill.js`, `${host.folder}/service-worker.js`);
  host.publish('wsaeinval/index.html', 'Invalid argument', 'A bad argument');
  host.asked.length = 0;
  for (const path of ['/wsaefault/', '/wsaeinval/', '/wsaeconnreset/']) {
    await page.goto(host.origin + path);
    await expect.poll(() => cacheNames(page), slowly).toEqual([]);
    await expect(page.getByText('Your offline copy is up to date.')).toBeHidden();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('WSAECONNRESET');
  expect(host.asked.filter((path) => path === '/offline/files.json')).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
});
