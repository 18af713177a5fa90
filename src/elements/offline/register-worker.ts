import { copyNames } from '../../offline/kept-names';
import { findBase } from '../every-page/base';

/**
 * Lets visited pages open without a network, and keeps a copy that a reader asked for up to date.
 * Browsers that save data are left alone.
 */
const base = findBase();
const connection: { saveData?: boolean } | undefined = Reflect.get(navigator, 'connection');

// The development server has no worker.
if ('serviceWorker' in navigator && connection?.saveData !== true && !import.meta.env.DEV) {
  // No storage, no network: the copy stays as it is.
  addEventListener('load', () => void start().catch(() => undefined));
}

async function start(): Promise<void> {
  const { serviceWorker } = navigator;
  // The worker has not seen the first page pass: it is shown it once more.
  if (serviceWorker.controller === null)
    serviceWorker.addEventListener('controllerchange', showPage, { once: true });
  const registration = await serviceWorker.register(`${base}service-worker.js`);
  if ((await copyNames(base)).length === 0) return;
  const { updateCopy } = await import('./update-copy');
  await updateCopy(base, registration);
}

/** Everything comes out of the browser's own cache, where it has just been put. */
function showPage(): void {
  const parts = performance.getEntriesByType('resource').map(({ name }) => name);
  for (const address of [location.href, ...parts])
    void fetch(address, { cache: 'force-cache' }).catch(() => undefined);
}
