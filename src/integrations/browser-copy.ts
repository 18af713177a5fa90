import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { killServiceWorker } from '../hosting/environment.ts';
import { bundleWorker } from '../offline/bundle.ts';
import { copyList } from '../offline/copy-list.ts';
import { inMegabytes } from '../offline/sizes.ts';

/**
 * Publishes the service worker, or the one that ends it where the build is told to, and lists the files
 * that a browser keeps when a reader asks for a copy, once no step changes them any more.
 */
export function browserCopy(): AstroIntegration {
  return {
    name: 'browser-copy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const kill = await bundleWorker('kill.ts');
        const worker = killServiceWorker ? kill : await bundleWorker('service-worker.ts');
        writeFileSync(join(folder, 'service-worker-kill.js'), kill);
        writeFileSync(join(folder, 'service-worker.js'), worker);
        const page = join(folder, 'offline/index.html');
        if (!existsSync(page)) return;
        const { bytes } = copyList(folder);
        const html = readFileSync(page, 'utf8');
        writeFileSync(page, html.replaceAll('{size:copy}', inMegabytes(bytes)));
        writeFileSync(join(folder, 'offline/files.json'), JSON.stringify(copyList(folder)));
      },
    },
  };
}
