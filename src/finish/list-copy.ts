import { killServiceWorker } from '../hosting/environment.ts';
import { bundleWorker } from '../offline/bundle.ts';
import { copyList } from '../offline/copy-list.ts';
import { inMegabytes } from '../offline/sizes.ts';
import { rewrite } from './html.ts';
import type { OfferingSite } from './offer-editions.ts';
import { keptPaths } from './share-style.ts';
import { readPage, writeFile } from './site.ts';

/**
 * Publishes the service worker, or the one that ends it where the build is told to, and lists the files
 * that a browser keeps when a reader asks for a copy, once no step changes them any more.
 */
export async function listCopy(site: OfferingSite): Promise<void> {
  const kill = await bundleWorker('kill.ts');
  const worker = killServiceWorker ? kill : await bundleWorker('service-worker.ts');
  writeFile(site, 'service-worker-kill.js', kill);
  writeFile(site, 'service-worker.js', worker);
  const paths = keptPaths(site);
  const { bytes } = copyList(site.folder, paths);
  const path = 'offline/index.html';
  const filled = rewrite(readPage(site, path), (element, changes) => {
    if (element.name === 'keep-copy') changes.attribute(element, 'data-size', inMegabytes(bytes));
  });
  writeFile(site, path, filled);
  writeFile(site, 'offline/files.json', JSON.stringify(copyList(site.folder, paths)));
}
