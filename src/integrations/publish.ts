import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { besideFolder } from '../hosting/host-files.ts';
import { checkDestination, type Destination, findDestination } from './destination.ts';
import { lock } from './lock.ts';
import { writeTo } from './output-folder.ts';

/**
 * Lets a finished build take the place of the last one, and nothing else: the build writes to a folder
 * of its own, which is moved there when every other step has succeeded. A build that fails or is killed
 * leaves the last good site as it was; where it could not take that place, or another build is about
 * to, it ends before it begins. Has to be the last integration.
 */
export function publish(): AstroIntegration {
  let destination: Destination;
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build') return;
        try {
          destination = begin(fileURLToPath(config.outDir));
        } catch (error) {
          logger.error(error instanceof Error ? error.message : String(error));
          process.exit(1);
        }
        await rm(destination.staging, { recursive: true, force: true });
        writeTo(destination.staging, config);
      },
      'astro:build:done': async () => {
        const { target, staging, next, last } = destination;
        if (staging !== next) {
          await rm(next, { recursive: true, force: true });
          await cp(staging, next, { recursive: true });
          await rm(staging, { recursive: true, force: true });
        }
        const beside = join(next, besideFolder);
        if (existsSync(beside)) {
          await rm(`${target}-hosting`, { recursive: true, force: true });
          renameSync(beside, `${target}-hosting`);
        }
        // Renamed, because removing takes long enough to be killed half-way.
        await rm(last, { recursive: true, force: true });
        if (existsSync(target)) renameSync(target, last);
        renameSync(next, target);
        await rm(last, { recursive: true, force: true });
      },
    },
  };
}

/** Reserves the folders of a build. Throws a sentence where it cannot. */
function begin(outDir: string): Destination {
  const found = findDestination(outDir);
  for (const folder of new Set([found.staging, found.next])) {
    mkdirSync(dirname(folder), { recursive: true });
    lock(`${folder}.lock`);
  }
  checkDestination(found);
  return found;
}
