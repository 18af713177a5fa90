import { spawnSync } from 'node:child_process';

/**
 * For each file of this folder that a commit has touched the day of its last commit, "2026-11-23", in
 * UTC. Empty where git or a part of its history is missing: a wrong date would be worse than none.
 */
export function lastChanges(): Map<string, string> {
  if (git(['rev-parse', '--is-shallow-repository']).trim() !== 'false') return new Map();
  const days = new Map<string, string>();
  let day = '';
  for (const line of git(['log', '--format=//%ct', '--name-only', '--relative']).split('\n')) {
    if (line.startsWith('//')) {
      day = new Date(Number(line.slice(2)) * 1000).toISOString().slice(0, 10);
    } else if (line !== '' && !days.has(line)) {
      days.set(line, day);
    }
  }
  return days;
}

/** When the last commit was made; undefined where there is no git. */
export function lastCommit(): Date | undefined {
  const seconds = Number(git(['log', '-1', '--format=%ct']));
  return seconds > 0 ? new Date(seconds * 1000) : undefined;
}

/** The commit that last touched a file; undefined where git does not know. */
export function commitOf(file: string): string | undefined {
  return git(['log', '-1', '--format=%h', '--', file]).trim() || undefined;
}

function git(args: string[]): string {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return status === 0 ? stdout : '';
}
