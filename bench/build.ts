import { rmSync } from 'node:fs';
import { build } from '../e2e/support/astro.ts';
import type { Figure } from './bench.ts';

/** Builds the site without and with Astro's cache; the second build is the one that the other figures measure. */
export function buildTimes(): Figure[] {
  rmSync('node_modules/.astro', { recursive: true, force: true });
  return ['clean build', 'warm build'].map((what) => {
    const start = performance.now();
    const { status, stdout, stderr } = build('dist', {});
    if (status !== 0) throw new Error(stdout + stderr);
    return { what, figure: `${((performance.now() - start) / 1000).toFixed(1)} s` };
  });
}
