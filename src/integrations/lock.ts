import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { codeOf } from './destination.ts';

/**
 * Takes a lock file for as long as this process lives. Throws a sentence where a process has it that
 * still lives; one that was killed does not count.
 */
export function lock(file: string): void {
  const holder = take(file);
  if (holder === undefined) return;
  if (isAlive(holder)) {
    throw new Error(
      `A build is already running (process ${holder}): wait for its end. If there is no such build, remove ${file}.`,
    );
  }
  rmSync(file, { force: true });
  lock(file);
}

/** Writes the file if it is not there; else returns the id of the process that did. */
function take(file: string): number | undefined {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    process.once('exit', () => rmSync(file, { force: true }));
    return undefined;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return Number(readFileSync(file, 'utf8'));
    throw new Error(
      `${file} cannot be written (${codeOf(error)}): a build needs the right to write beside its output folder.`,
    );
  }
}

function isAlive(id: number): boolean {
  // In a container a build gets the id of one that was killed before.
  if (id === process.pid) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    // Another user's process may not be asked.
    return codeOf(error) === 'EPERM';
  }
}
