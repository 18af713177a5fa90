import { existsSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/**
 * Lets a finished build take the place of the last one, and nothing else: the build writes to a folder
 * beside the output folder, which is moved there when every other step has succeeded. A build that
 * fails or is killed leaves the last good site as it was. Has to be the last integration.
 */
export function publish(): AstroIntegration {
  let target: URL;
  let staging: URL;
  let last: URL;
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build') return;
        target = config.outDir;
        const beside = new URL(`../.${folderName(target)}`, target);
        staging = new URL(`${beside.href}.unfinished/`);
        last = new URL(`${beside.href}.last/`);
        await rm(staging, { recursive: true, force: true });
        // Not updateConfig: it takes a path, while the rest of Astro reads a resolved URL by now.
        config.outDir = staging;
      },
      'astro:build:done': async () => {
        // Renamed, because removing takes long enough to be killed half-way.
        await rm(last, { recursive: true, force: true });
        if (existsSync(target)) renameSync(target, last);
        renameSync(staging, target);
        await rm(last, { recursive: true, force: true });
      },
    },
  };
}

function folderName(folder: URL): string {
  return folder.pathname.split('/').filter(Boolean).at(-1) ?? 'dist';
}
