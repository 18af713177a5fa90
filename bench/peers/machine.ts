import { cpus, totalmem } from 'node:os';

/** The machine and the programs that a run depends on, in one line. */
export function describeMachine(chromium: string): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${memory} GiB of memory, Node ${process.versions.node}, Chromium ${chromium}`;
}
