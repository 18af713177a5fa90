import { expect } from '@playwright/test';
import type { HostRules } from '../src/hosting/serve.ts';
import { expectCode, it, visit } from './support/host.ts';

it.describe.configure({ timeout: 60_000 });

/** A network's login page, which takes the place of everything. */
const login: NonNullable<HostRules['before']> = (_, response) => {
  response
    .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    .end('<!doctype html><title>Wi-Fi</title><h1>Log in to this network</h1>');
  return true;
};

it('a login page in place of everything is shown, and not kept', async ({
  page,
  smallHost: host,
}) => {
  await visit(page, `${host.origin}/wsaefault/`);
  await visit(page, `${host.origin}/wsaeinval/`);
  host.before = login;
  for (const path of ['/wsaefault/', '/wsaeinval/', '/wsaefault/']) {
    await page.goto(host.origin + path);
    await expect(page.getByText('Log in to this network')).toBeVisible();
  }
  await host.stop();
  await page.goto(`${host.origin}/wsaefault/`);
  await expectCode(page, 'WSAEFAULT');
});

it('a login page in place of data is not kept', async ({ page, smallHost: host }) => {
  await visit(page, `${host.origin}/wsaefault/`);
  const box = page.getByRole('combobox');
  const answer = page.getByRole('option', { name: 'WSAECONNREFUSED' });
  await page.reload();
  await box.fill('10061');
  await expect(answer).toBeVisible();
  host.before = (request, response) => request.url === '/lexicon.json' && login(request, response);
  await page.reload();
  await Promise.all([page.waitForResponse(/lexicon\.json/), box.fill('10061')]);
  await page.reload();
  await Promise.all([page.waitForResponse(/lexicon\.json/), box.fill('10061')]);
  await host.stop();
  await page.reload();
  await box.fill('10061');
  await expect(answer).toBeVisible();
});

it('a visited page is shown, with a note, while the server never answers', async ({
  page,
  smallHost: host,
}) => {
  await visit(page, `${host.origin}/wsaefault/`);
  await visit(page, `${host.origin}/wsaeinval/`);
  host.before = () => true;
  await page.goto(`${host.origin}/wsaefault/`, { timeout: 25_000 });
  await expectCode(page, 'WSAEFAULT');
  await expect(page.getByText('The server does not answer.')).toBeVisible();
  // Its scripts are there too.
  await expect(page.getByRole('button', { name: 'Theme: Auto' })).toBeVisible();
  // When it answers again, the page is the server's.
  host.before = () => false;
  await page.goto(`${host.origin}/wsaeinval/`);
  await expectCode(page, 'WSAEINVAL');
  await expect(page.getByText('does not answer')).toBeHidden();
});
