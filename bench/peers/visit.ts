import { type Browser, type CDPSession, chromium, type Page, type Request } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBrowser } from '../../e2e/support/browser.ts';

// Long enough for what a page fetches ahead when the processor is idle.
const SILENCE = 1500;

/** A page opened by somebody who has never been here. */
export interface Visit {
  page: Page;
  /** Waits until the network, that of workers too, has been silent for one and a half seconds. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the one browser of a run. */
export function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({
    args: [
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
}

/** Opens an address in a context of its own and waits until it has loaded and the network is silent. */
export async function visit(
  browser: Browser,
  url: string,
  { slow }: { slow: boolean },
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const close = () => context.close();
  try {
    const page = await context.newPage();
    const quiet = watchNetwork(page);
    if (slow) await slowDown(page);
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await quiet();
    return { page, quiet, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Slow 4G as Lighthouse has it. */
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: ((1.6 * 1024 * 1024) / 8) * 0.9,
  uploadThroughput: ((750 * 1024) / 8) * 0.9,
};

/** Slow 4G for a page and all its workers, and a processor four times as slow for the page. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await slowDownServiceWorkers(page);
}

/**
 * A service worker is no part of the page for the browser: without this it would fetch at full speed, also
 * what the page asks it for. The session that is closed with the page ends it.
 */
async function slowDownServiceWorkers(page: Page): Promise<void> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The page has no browser.');
  page.on('close', () => void session.detach().catch(() => undefined));
  session.on('Target.targetCreated', ({ targetInfo: { type, targetId } }) => {
    if (type === 'service_worker') void slowDownTarget(session, targetId).catch(() => undefined);
  });
  await session.send('Target.setDiscoverTargets', { discover: true });
}

async function slowDownTarget(session: CDPSession, targetId: string): Promise<void> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const commands = [
    { id: 1, method: 'Network.enable' },
    { id: 2, method: 'Network.emulateNetworkConditions', params: slow4G },
  ];
  for (const command of commands) {
    const message = JSON.stringify(command);
    await session.send('Target.sendMessageToTarget', { sessionId, message });
  }
}

function watchNetwork(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let last = performance.now();
  const begin = (request: Request) => {
    open.add(request);
    last = performance.now();
  };
  const end = (request: Request) => {
    open.delete(request);
    last = performance.now();
  };
  page.on('request', begin);
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  // What a service worker answers is never finished where the page does not read it to its end.
  page.on('response', (response) => response.fromServiceWorker() && end(response.request()));
  return async () => {
    const limit = performance.now() + 60_000;
    last = performance.now();
    while (open.size > 0 || performance.now() - last < SILENCE) {
      if (performance.now() > limit) {
        const urls = [...open].map((request) => request.url());
        throw new Error(`The network was not silent in a minute: ${urls.join(' ')}`);
      }
      await sleep(25);
    }
  };
}
