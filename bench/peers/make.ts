import { spawnSync } from 'node:child_process';
import { globSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import type { Engine } from './engine.ts';
import { median } from './median.ts';

/** Installs the packages of an engine into a folder; throws with npm's own words where that fails. */
export function install({ id, packages }: Engine, folder: string): void {
  if (Object.keys(packages).length === 0) return;
  const manifest = { name: id, private: true, dependencies: packages };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  run(folder, 'npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {});
}

/** Builds the site several times, each time without a cache; returns the median of the seconds. */
export function timeBuilds(
  { build, env = {}, caches }: Engine,
  folder: string,
  times: number,
): number {
  const [command = '', ...args] = build;
  return median(
    Array.from({ length: times }, () => {
      for (const cache of caches) rmSync(join(folder, cache), { recursive: true, force: true });
      const start = performance.now();
      run(folder, command, args, env);
      return (performance.now() - start) / 1000;
    }),
  );
}

/** Number of files in a folder, and their bytes together. */
export function weigh(folder: string): { files: number; bytes: number } {
  const sizes = globSync('**', { cwd: folder })
    .map((name) => statSync(join(folder, name)))
    .filter((entry) => entry.isFile())
    .map(({ size }) => size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Runs a program to its end with this very Node first on the path; throws with the end of its output where it fails. */
export function run(
  folder: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): string {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 600_000,
    maxBuffer: 100_000_000,
    // npm is a script on Windows.
    shell: process.platform === 'win32' && command === 'npm',
    env: {
      ...process.env,
      PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
      CI: 'true',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      ...env,
    },
  });
  if (status === 0) return stdout;
  const output = `${stdout ?? ''}\n${stderr ?? ''}`.trim().split('\n').slice(-15).join('\n');
  throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? `exit ${status}`}\n${output}`);
}
