import { cpSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Engine } from '../engine.ts';

/**
 * This site. What is measured is the copy of `dist` beside the folder; only the time of the build is taken
 * here, on a copy of the source, so that no cache and no output of the working folder is touched.
 */
export const ours: Engine = {
  id: 'ours',
  title: 'Ours',
  packages: {},
  versions: () => 'this commit, `dist` as it was built',
  write(folder) {
    for (const part of readdirSync('.').filter((name) => !isMade.test(name))) {
      rmSync(join(folder, part), { recursive: true, force: true });
      cpSync(part, join(folder, part), { recursive: true });
    }
    rmSync(join(folder, 'node_modules'), { force: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  },
  build: [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'],
  // Named like this, the content has its cache beside it and not in the node_modules that it shares.
  env: { CONTENT_DIR: 'content' },
  caches: ['content/.cache', '.astro', 'dist'],
  output: '../dist',
  search: {
    input: 'site-search input',
    hits: 'site-search [role=option]',
  },
};

// Not source: hidden folders, and what installing, building and testing leave behind.
const isMade = /^(\..*|node_modules|dist|test-results|playwright-report)$/;
