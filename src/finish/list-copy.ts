import { killServiceWorker } from '../hosting/environment.ts';
import { copyList } from '../offline/copy-list.ts';
import { inMegabytes } from '../offline/sizes.ts';
import { rewrite } from './html.ts';
import type { OfferingSite } from './offer-editions.ts';
import { readFile, readPage, writeFile } from './site.ts';

/**
 * Lists the files that a browser keeps when a reader asks for a copy, once no step changes them any more,
 * and publishes the worker that ends the service worker where the build is told to.
 */
export function listCopy(site: OfferingSite): void {
  const { bytes } = copyList(site);
  const path = 'offline/index.html';
  const filled = rewrite(readPage(site, path), (element, changes) => {
    if (element.name === 'keep-copy') changes.attribute(element, 'data-size', inMegabytes(bytes));
  });
  writeFile(site, path, filled);
  writeFile(site, 'offline/files.json', JSON.stringify(copyList(site)));
  if (killServiceWorker) {
    writeFile(site, 'service-worker.js', readFile(site, 'service-worker-kill.js'));
  }
}
