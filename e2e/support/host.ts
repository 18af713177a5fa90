import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type HostRules, serve, type Site } from '../../src/hosting/serve.ts';
import { copyList } from '../../src/offline/copy-list.ts';
import type { CopyList } from '../../src/offline/kept.ts';

/** Cards, which no copy holds. */
const cards = /^dist.cards/;

/** What a site can lack to be kept in a moment: most pages, and the text search. */
const most =
  /^dist.(?:cards|examples|functions|guides|pagefind|runtimes|wsa(?!e(?:connreset|fault|inval)\b))/;

/** A site of its own for each test, which may stop, change, start again and fall into bad hands. */
export class Host {
  readonly folder: string;
  /** Addresses that were asked for since the start. */
  readonly asked: string[] = [];
  /** Answers in the site's place where it returns true, or leaves the request for ever. */
  before: NonNullable<HostRules['before']> = () => false;
  origin = '';
  #site: Site | undefined;

  constructor(name: string, left: RegExp) {
    this.folder = `node_modules/.cache/offline/site-${name.replaceAll(/\W+/g, '-')}`;
    rmSync(this.folder, { recursive: true, force: true });
    cpSync('dist', this.folder, { recursive: true, filter: (path) => !left.test(path) });
    this.#list();
  }

  async start(): Promise<void> {
    const port = this.origin === '' ? 0 : Number(new URL(this.origin).port);
    this.#site = await serve(this.folder, {
      port,
      before: (request, response) => {
        this.asked.push(request.url ?? '');
        return this.before(request, response);
      },
    });
    this.origin = this.#site.origin;
  }

  /** Answers nothing any more, to open connections either. */
  async stop(): Promise<void> {
    await this.#site?.close();
  }

  /** Publishes a version in which a page says something else. */
  publish(path: string, before: string, after: string): void {
    const file = `${this.folder}/${path}`;
    const old = readFileSync(file, 'utf8');
    expect(old).toContain(before);
    writeFileSync(file, old.replaceAll(before, after));
    this.#list();
  }

  /** Lists what a copy of it holds, as the build does. */
  #list(): void {
    const list = `${this.folder}/offline/files.json`;
    const { files }: CopyList = JSON.parse(readFileSync(list, 'utf8'));
    const paths = Object.keys(files)
      .map((path) => path.replace(/(^|\/)$/, '$1index.html'))
      .filter((path) => existsSync(`${this.folder}/${path}`));
    writeFileSync(list, JSON.stringify(copyList(this.folder, paths)));
  }
}

/** A test with a host of its own: the whole site, or one that is kept in a moment. */
export const it = test.extend<{ host: Host; smallHost: Host }>({
  // Playwright reads the names of the fixtures that a fixture takes from this pattern.
  host: async ({}, use, { title }) => whileItRuns(new Host(title, cards), use),
  smallHost: async ({}, use, { title }) => whileItRuns(new Host(title, most), use),
});

async function whileItRuns(host: Host, use: (host: Host) => Promise<void>): Promise<void> {
  await host.start();
  await use(host);
  await host.stop();
  rmSync(host.folder, { recursive: true, force: true });
}

/** A button of the page. */
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Opens a page and waits until the service worker has kept it. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(async () => {
    const seen = async () =>
      (await caches.match(location.pathname, { ignoreSearch: true })) !== undefined;
    await navigator.serviceWorker.ready;
    while (!(await seen())) await new Promise((done) => requestAnimationFrame(done));
  });
}

/** Keeps a whole copy by the button of the offline page. */
export async function keep(page: Page, host: Host): Promise<void> {
  await page.goto(`${host.origin}/offline/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await button(page, /Keep a copy|Go on/).click();
  await expect(page.getByText('The whole site is kept here')).toBeVisible({ timeout: 60_000 });
}

/** Expects that the page of a code is shown. */
export async function expectCode(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

/** What this browser keeps of a site, by the names of its caches. */
export function cacheNames(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

/** Changes a file of the kept copy: to another text, or to nothing. */
export function harm(
  page: Page,
  path: string,
  change: 'deleted' | 'cut off' | 'changed',
): Promise<void> {
  return page.evaluate(
    async ([path, change]) => {
      const name = (await caches.keys()).find((name) => name.includes(' copy '));
      const cache = await caches.open(name ?? '');
      const text = (await (await cache.match(path))?.text()) ?? '';
      const headers = { 'Content-Type': 'text/html; charset=utf-8' };
      if (change === 'deleted') await cache.delete(path);
      else if (change === 'cut off')
        await cache.put(path, new Response(text.slice(0, 999), { headers }));
      // As many bytes as before.
      else await cache.put(path, new Response(text.replaceAll('WSA', 'ASW'), { headers }));
    },
    [path, change] as const,
  );
}

/** Leaves an origin room for so many bytes. */
export async function limitStorage(page: Page, quotaSize: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
}
