import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { serve } from '../src/hosting/serve.ts';
import { findFirefox } from './support/browser.ts';
import { oneFileAddress, unpack } from './support/editions.ts';
import { skipWithout, usesProgram } from './support/programs.ts';

// Playwright drives a Firefox of its own only; this one is the system's, by WebDriver BiDi.
const executablePath = findFirefox();

test.describe('in Firefox', usesProgram, () => {
  test.describe.configure({ mode: 'serial', timeout: 120_000 });
  skipWithout(
    executablePath !== undefined,
    'Firefox is not installed (Debian: apt-get install firefox-esr).',
  );

  let browser: Browser;

  test.beforeAll(async () => {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: executablePath ?? '',
      headless: true,
    });
  });
  test.afterAll(() => browser.close());

  test('the folder works from a disk: lookup, full text, decoder', async () => {
    const root = unpack('firefox');
    const { page, faults } = await open(browser, `${root}index.html`);
    expect(await options(page, '0x80072746')).toMatch(/^WSAECONNRESET 10054/);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(page.url()).toBe(`${root}wsaeconnreset/index.html`);
    await type(page, 'orderly goodbye message-oriented');
    await page.waitForSelector('[aria-label="In the text"] [role=option]');
    await page.goto(`${root}decode/index.html`);
    await decodes(page);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('the one file works from a disk', async () => {
    const { page, faults } = await open(browser, oneFileAddress);
    expect(await options(page, 'ECONNREFUSED')).toMatch(/^WSAECONNREFUSED 10061/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#wsaeconnrefused');
    await type(page, 'the server refuses an outdated TLS');
    await page.waitForSelector('[role=option] mark');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('search and decoder work on a server', async () => {
    const { page, faults } = await open(browser, 'http://localhost:4322/');
    expect(await options(page, '[WinError 10054]')).toMatch(/^WSAECONNRESET 10054/);
    await type(page, 'orderly goodbye message-oriented');
    await page.waitForSelector('[aria-label="In the text"] [role=option]');
    await page.goto('http://localhost:4322/decode/');
    await decodes(page);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('a visited page opens when the server is gone', async () => {
    const server = await serve('dist');
    const url = `${server.origin}/wsaeinval/`;
    const { page } = await open(browser, url);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.reload();
    await page.waitForFunction(async () => (await caches.match(location.pathname)) !== undefined);
    await server.close();
    await page.reload();
    expect(await page.$eval('h1', (heading) => heading.textContent)).toBe('WSAEINVAL');
    await page.close();
  });
});

/** A page with the errors of its console. */
async function open(browser: Browser, url: string): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(url);
  return { page, faults };
}

async function type(page: Page, text: string): Promise<void> {
  await page.$eval('site-search input', (input) => {
    input.value = '';
  });
  await page.type('site-search input', text);
}

/** The first answer to a text. */
async function options(page: Page, text: string): Promise<string> {
  await type(page, text);
  const option = await page.waitForSelector('[role=option]');
  return (await option?.evaluate((element) => element.textContent)) ?? '';
}

async function decodes(page: Page): Promise<void> {
  await page.type('textarea', '[WinError 10061]');
  const link = await page.waitForSelector('.found a');
  expect(await link?.evaluate((element) => element.textContent)).toBe('WSAECONNREFUSED 10061');
}
