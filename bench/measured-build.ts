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
      // A process group of its own, so that its processes can be told from others.
      detached: true,
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
  const timer = setInterval(() => (peak = Math.max(peak, groupMemory(child.pid ?? NaN))), 200);
  // A build is not left behind where this program is interrupted.
  const end = () => child.kill();
  process.once('exit', end);
  const status = await new Promise((done) => child.on('close', done));
  clearInterval(timer);
  process.off('exit', end);
  if (status !== 0) throw new Error(`The build of ${contentDir} ended with ${status}.\n${output}`);
  return {
    seconds: (performance.now() - start) / 1000,
    megabytes: peak === 0 ? undefined : Math.round(peak / 1e6),
  };
}

/** Bytes that the processes of a group hold now. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function groupMemory(group: number): number {
  if (process.platform !== 'linux') return 0;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        // The name in brackets may hold spaces; the third field comes after it.
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
        return Number(stat[2]) === group ? Number(stat[21]) * PAGE : 0;
      } catch {
        // It has ended meanwhile.
        return 0;
      }
    })
    .reduce((sum, bytes) => sum + bytes, 0);
}
