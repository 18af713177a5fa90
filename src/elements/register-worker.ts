/**
 * Lets visited pages open without a network, and keeps a copy that a reader asked for up to date.
 * Browsers that save data are left alone.
 */
const base = document.querySelector<HTMLElement>('site-search')?.dataset['base'] ?? '/';
const connection: { saveData?: boolean } | undefined = Reflect.get(navigator, 'connection');

if ('serviceWorker' in navigator && connection?.saveData !== true) {
  addEventListener('load', () => {
    // The worker has not seen the first page pass: it is shown it once more.
    if (navigator.serviceWorker.controller === null)
      navigator.serviceWorker.addEventListener('controllerchange', showPage, { once: true });
    navigator.serviceWorker.register(`${base}service-worker.js`).catch(() => undefined);
    void update();
  });
}

/** Everything comes out of the browser's own cache, where it has just been put. */
function showPage(): void {
  const parts = performance.getEntriesByType('resource').map(({ name }) => name);
  for (const address of [location.href, ...parts])
    void fetch(address, { cache: 'force-cache' }).catch(() => undefined);
}

async function update(): Promise<void> {
  try {
    if (localStorage.getItem('kept') === null || document.querySelector('keep-copy') !== null)
      return;
    const { updateCopy } = await import('./update-copy');
    await updateCopy(base);
  } catch {
    // No storage, no network: the copy stays as it is.
  }
}
