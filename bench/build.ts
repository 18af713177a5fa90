import { cpSync, rmSync } from 'node:fs';
import type { Figure } from './figure.ts';
import { type Effort, measuredBuild } from './measured-build.ts';

const MEMORY = 2000;

/**
 * Builds the site without and with Astro's cache, from a copy of the content, so that neither `dist` nor
 * the cache of the working folder is touched.
 */
export async function buildEffort(): Promise<Figure[]> {
  const folder = 'node_modules/.cache/bench/build';
  rmSync(folder, { recursive: true, force: true });
  cpSync('content', `${folder}/content`, { recursive: true });
  const figures: Figure[] = [];
  for (const what of ['clean build', 'warm build']) {
    const effort = await measuredBuild(`${folder}/content`, `${folder}/dist`);
    figures.push({ what, figure: `${effort.seconds.toFixed(1)} s` }, memory(what, effort));
  }
  rmSync(folder, { recursive: true });
  return figures;
}

function memory(what: string, { megabytes }: Effort): Figure {
  if (megabytes === undefined) return { what: `${what}, peak memory`, figure: 'not measured here' };
  return {
    what: `${what}, peak memory of all processes`,
    figure: `${megabytes} MB`,
    budget: `≤ ${MEMORY} MB`,
    ok: megabytes <= MEMORY,
  };
}
