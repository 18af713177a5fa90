import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a build took. */
export interface Effort {
  seconds: number;
  /** Peak of the memory of all its processes together; undefined where the system has no /proc. */
  megabytes: number | undefined;
}

const PAGE = 4096;

/**
 * Builds the site with content of its own, which has a cache of its own: nothing of the working folder is
 * touched. Throws with the end of its output where the build fails.
 */
export async function measuredBuild(contentDir: string, outDir: string): Promise<Effort> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--outDir', outDir],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        FORCE_COLOR: '0',
        CONTENT_DIR: contentDir,
      },
    },
  );
  let output = '';
  const keep = (text: Buffer) => (output = (output + text.toString()).slice(-4000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, treeMemory(child.pid ?? NaN))), 200);
  const status = await new Promise((done) => child.on('close', done));
  clearInterval(timer);
  if (status !== 0) throw new Error(`The build of ${contentDir} ended with ${status}.\n${output}`);
  return {
    seconds: (performance.now() - start) / 1000,
    megabytes: peak === 0 ? undefined : Math.round(peak / 1e6),
  };
}

/** Bytes that a process and its descendants hold now. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function treeMemory(root: number): number {
  if (process.platform !== 'linux') return 0;
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readStat);
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const sum = (id: number): number =>
    (children.get(id) ?? []).reduce((total, child) => total + child.bytes + sum(child.id), 0);
  return sum(root) + (processes.find(({ id }) => id === root)?.bytes ?? 0);
}

function readStat(name: string): { id: number; parent: number; bytes: number }[] {
  try {
    // The name in brackets may hold spaces; the third field comes after it.
    const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return [{ id: Number(name), parent: Number(fields[1]), bytes: Number(fields[21]) * PAGE }];
  } catch {
    // It has ended meanwhile.
    return [];
  }
}
