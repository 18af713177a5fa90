import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { base, site } from '../hosting/environment.ts';
import { zip } from '../offline/archive.ts';
import { copyList } from '../offline/copy-list.ts';
import { docset } from '../offline/docset.ts';
import { docsetFeed } from '../offline/docset-texts.ts';
import { type BuiltSite, offlineEdition } from '../offline/edition.ts';
import { editions } from '../offline/editions.ts';
import type { Write } from '../offline/files.ts';
import { oneFile } from '../offline/one-file.ts';
import { sbom } from '../offline/sbom.ts';
import { inMegabytes } from '../offline/sizes.ts';
import { tgz } from '../offline/tgz.ts';

/**
 * Makes the copies for reading without a network from the built site, and writes their sizes and
 * checksums into the offline page.
 */
export function offlineEditions(): AstroIntegration {
  return {
    name: 'offline-editions',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const built: BuiltSite = { folder, base: base.replace(/\/?$/, '/'), site: new URL(site) };
        // Small content folders of tests have no offline page.
        const page = join(folder, 'offline/index.html');
        if (!existsSync(page)) return;
        const edition = await offlineEdition(built);
        const address = new URL(built.base, site);
        const { version } = copyList(folder);
        const makers: Record<
          (typeof editions)[number]['file'],
          (write: Write) => void | Promise<void>
        > = {
          'winsock-errors-offline.zip': (write) => zip(edition, 'winsock-errors', write),
          'winsock-errors.html': (write) => oneFile(built, write),
          'Winsock_errors.tgz': async (write) =>
            tgz(await docset(edition, address, version), write),
        };
        for (const [name, make] of Object.entries(makers)) {
          const { bytes, sha256 } = await writeFile(join(folder, 'offline', name), make);
          replace(page, `{size:${name}}`, inMegabytes(bytes));
          replace(page, `{sha256:${name}}`, sha256);
          logger.info(`${name}: ${inMegabytes(bytes)}`);
        }
        writeFileSync(join(folder, 'offline/sbom.json'), sbom());
        const tarball = new URL('offline/Winsock_errors.tgz', address).href;
        writeFileSync(join(folder, 'offline/Winsock_errors.xml'), docsetFeed(version, tarball));
      },
    },
  };
}

function replace(file: string, token: string, text: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(token, text));
}

/** Writes a file piece by piece. Resolves to its length and checksum; rejects with what `make` throws. */
async function writeFile(
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
