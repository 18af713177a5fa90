import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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
        const files: Record<(typeof editions)[number]['file'], Uint8Array> = {
          'winsock-errors-offline.zip': zip(edition, 'winsock-errors'),
          'winsock-errors.html': await oneFile(built),
          'Winsock_errors.tgz': await tgz(await docset(edition, address, version)),
        };
        for (const [name, content] of Object.entries(files)) {
          writeFileSync(join(folder, 'offline', name), content);
          replace(page, `{size:${name}}`, inMegabytes(content.byteLength));
          replace(page, `{sha256:${name}}`, sha256(content));
        }
        writeFileSync(join(folder, 'offline/sbom.json'), sbom());
        const tarball = new URL('offline/Winsock_errors.tgz', address).href;
        writeFileSync(join(folder, 'offline/Winsock_errors.xml'), docsetFeed(version, tarball));
        logger.info(
          `${edition.size} files, ${inMegabytes(files['winsock-errors-offline.zip'].length)}`,
        );
      },
    },
  };
}

function replace(file: string, token: string, text: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(token, text));
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
