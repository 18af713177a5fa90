import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { killServiceWorker } from '../hosting/environment.ts';
import { copyList } from '../offline/copy-list.ts';
import { inMegabytes } from '../offline/sizes.ts';

/**
 * Lists the files that a browser keeps when a reader asks for a copy, once no step changes them any
 * more, and publishes the worker that ends the service worker where the build is told to.
 */
export function browserCopy(): AstroIntegration {
  return {
    name: 'browser-copy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const page = join(folder, 'offline/index.html');
        if (!existsSync(page)) return;
        const { bytes } = copyList(folder);
        const html = readFileSync(page, 'utf8');
        writeFileSync(page, html.replaceAll('{size:copy}', inMegabytes(bytes)));
        writeFileSync(join(folder, 'offline/files.json'), JSON.stringify(copyList(folder)));
        if (killServiceWorker) {
          copyFileSync(join(folder, 'service-worker-kill.js'), join(folder, 'service-worker.js'));
        }
      },
    },
  };
}
