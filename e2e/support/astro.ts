import { type ChildProcess, spawn, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * Runs `astro build` as a user would, with further environment variables, in this project or a copy of
 * it; returns exit status and output.
 */
export function build(
  outDir: string,
  env: Record<string, string>,
  cwd = '.',
): SpawnSyncReturns<string> {
  const options = { cwd, encoding: 'utf8', env: environment(env) } as const;
  return spawnSync(process.execPath, buildArguments(outDir), options);
}

/** Starts `astro build` and returns while it runs. */
export function startBuild(outDir: string, env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, buildArguments(outDir), {
    env: environment(env),
    stdio: 'ignore',
  });
}

function buildArguments(outDir: string): string[] {
  return [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--outDir', outDir];
}

function environment(env: Record<string, string>): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    FORCE_COLOR: '0',
    ...env,
  };
}
