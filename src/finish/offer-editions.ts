import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from '../offline/archive.ts';
import { copyList } from '../offline/copy-list.ts';
import { docset } from '../offline/docset.ts';
import { docsetFeed } from '../offline/docset-texts.ts';
import { offlineEdition } from '../offline/edition.ts';
import type { editions } from '../offline/editions.ts';
import type { Write } from '../offline/files.ts';
import { oneFile } from '../offline/one-file.ts';
import { sbom } from '../offline/sbom.ts';
import { inMegabytes } from '../offline/sizes.ts';
import { tgz } from '../offline/tgz.ts';
import { rewrite } from './html.ts';
import type { IndexedSite } from './index-text.ts';
import { keptPaths } from './share-style.ts';
import { readPage, writeFile } from './site.ts';

/** A site with copies for reading without a network. */
export interface OfferingSite extends IndexedSite {
  /** What the offline page shows, by the name that its elements ask for: "size:winsock-errors.html". */
  figures: ReadonlyMap<string, string>;
}

/** Makes the copies for reading without a network, and says their sizes and checksums on the offline page. */
export async function offerEditions(site: IndexedSite): Promise<OfferingSite> {
  const edition = await offlineEdition(site);
  const address = new URL(site.base, site.origin);
  const { version } = copyList(site.folder, keptPaths(site));
  const makers: Record<(typeof editions)[number]['file'], (write: Write) => void | Promise<void>> =
    {
      'winsock-errors-offline.zip': (write) => zip(edition, 'winsock-errors', write),
      'winsock-errors.html': (write) => oneFile(site, write),
      'Winsock_errors.tgz': async (write) => tgz(await docset(edition, address, version), write),
    };
  const figures = new Map<string, string>();
  for (const [name, make] of Object.entries(makers)) {
    const { bytes, sha256 } = await writePieces(join(site.folder, 'offline', name), make);
    figures.set(`size:${name}`, inMegabytes(bytes)).set(`sha256:${name}`, sha256);
  }
  writeFile(site, 'offline/sbom.json', sbom());
  const tarball = new URL('offline/Winsock_errors.tgz', address).href;
  writeFile(site, 'offline/Winsock_errors.xml', docsetFeed(version, tarball));
  fillFigures(site, figures);
  return { ...site, figures };
}

/** Puts figures where the offline page asks for them. Throws where it asks for one that there is not. */
function fillFigures(site: IndexedSite, figures: ReadonlyMap<string, string>): void {
  const path = 'offline/index.html';
  const filled = rewrite(readPage(site, path), (element, changes) => {
    const wanted = element.attribs['data-figure'];
    if (wanted === undefined) return;
    const figure = figures.get(wanted);
    if (figure === undefined)
      throw new Error(`${path} asks for "${wanted}", which no edition has.`);
    changes.replace(element, figure);
  });
  writeFile(site, path, filled);
}

/** Writes a file piece by piece. Resolves to its length and checksum; rejects with what `make` throws. */
async function writePieces(
  path: string,
  make: (write: Write) => void | Promise<void>,
): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  const file = openSync(path, 'w');
  let bytes = 0;
  try {
    await make((chunk) => {
      writeSync(file, chunk);
      hash.update(chunk);
      bytes += chunk.length;
    });
  } finally {
    closeSync(file);
  }
  return { bytes, sha256: hash.digest('hex') };
}
