import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a build took. */
export interface Effort {
  seconds: number;
  /** Peak of the memory of all its processes together; undefined where the system has no /proc. */
  megabytes: number | undefined;
  /** Peak of Pagefind's process, which is part of it. */
  pagefind: number | undefined;
}

const PAGE = 4096;

/**
 * Megabytes that the heap of the build may take. Without a limit V8 fills what the machine has before it looks for
 * garbage, and the figure says more about the machine than about the build.
 */
const HEAP = 1000;

/**
 * Builds the site with content of its own, which has a cache of its own: nothing of the working folder is
 * touched. Throws with the end of its output where the build fails.
 */
export async function measuredBuild(contentDir: string, outDir: string): Promise<Effort> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${HEAP}`,
      resolve('node_modules/astro/bin/astro.mjs'),
      'build',
      '--outDir',
      outDir,
    ],
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
  const peak = { all: 0, pagefind: 0 };
  const timer = setInterval(() => {
    const processes = tree(child.pid ?? NaN);
    peak.all = Math.max(peak.all, memory(processes));
    peak.pagefind = Math.max(
      peak.pagefind,
      memory(processes.filter(({ name }) => name.startsWith('pagefind'))),
    );
  }, 200);
  const status = await new Promise((done) => child.on('close', done));
  clearInterval(timer);
  if (status !== 0) throw new Error(`The build of ${contentDir} ended with ${status}.\n${output}`);
  return {
    seconds: (performance.now() - start) / 1000,
    megabytes: peak.all === 0 ? undefined : Math.round(peak.all / 1e6),
    pagefind: peak.all === 0 ? undefined : Math.round(peak.pagefind / 1e6),
  };
}

interface Process {
  id: number;
  parent: number;
  name: string;
  bytes: number;
}

function memory(processes: readonly Process[]): number {
  return processes.reduce((total, { bytes }) => total + bytes, 0);
}

/** A process and its descendants, where the system lists them. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function tree(root: number): Process[] {
  if (process.platform !== 'linux') return [];
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readStat);
  const children = Map.groupBy(all, ({ parent }) => parent);
  const below = (id: number): Process[] =>
    (children.get(id) ?? []).flatMap((child) => [child, ...below(child.id)]);
  return [...all.filter(({ id }) => id === root), ...below(root)];
}

function readStat(id: string): Process[] {
  try {
    // The name in brackets may hold spaces and brackets; the third field comes after it.
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const end = stat.lastIndexOf(') ');
    const fields = stat.slice(end + 2).split(' ');
    return [
      {
        id: Number(id),
        parent: Number(fields[1]),
        name: stat.slice(stat.indexOf('(') + 1, end),
        bytes: Number(fields[21]) * PAGE,
      },
    ];
  } catch {
    // It has ended meanwhile.
    return [];
  }
}
