import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Where the sub-path build lives, and where it is served. */
export const subPath = {
  base: '/docs/winsock',
  outDir: 'node_modules/.cache/sub-path',
  port: 4323,
} as const;

/** Runs `astro build` as a user would, with further environment variables; returns exit status and output. */
export function build(outDir: string, env: Record<string, string>): SpawnSyncReturns<string> {
  return spawnSync(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--outDir', outDir],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        FORCE_COLOR: '0',
        ...env,
      },
    },
  );
}
