import { lstatSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';

/** The folders of a build. */
export interface Destination {
  /** What the finished site replaces: where the output folder leads if it is a symbolic link. */
  target: string;
  /** Where Astro writes: beside the target; for a target elsewhere inside the project, as Astro moves files to it. */
  staging: string;
  /** Beside the target, the finished site before it takes its place. */
  next: string;
  /** Beside the target, the site that it replaced until that is removed. */
  last: string;
}

/**
 * Finds the folders of a build for an output folder. Throws a sentence that says what to do where it
 * cannot be one.
 */
export function findDestination(outDir: string): Destination {
  if (/[#?%]/.test(outDir))
    throw new Error(`${outDir} has #, ? or % in its name, where Astro finds no files: rename it.`);
  const target = follow(outDir);
  if (holds(target, resolve('.')))
    throw new Error(`${target} holds this project: build to a folder such as dist.`);
  const beside = (state: string) => join(dirname(target), `.${basename(target)}.${state}`);
  const next = beside('unfinished');
  return {
    target,
    staging: holds(resolve('.'), target) ? next : resolve('.astro/unfinished'),
    next,
    last: beside('last'),
  };
}

/**
 * Throws a sentence where a finished site could not take the target's place in one step. A move to a
 * folder that is not empty always fails; the reason tells whether it could succeed otherwise.
 */
export function checkDestination({ target, last }: Destination): void {
  try {
    mkdirSync(join(last, 'not-empty'), { recursive: true });
    renameSync(target, last);
  } catch (error) {
    const code = codeOf(error);
    if (canFollow.includes(code)) return;
    throw new Error(
      code === 'EBUSY' || code === 'EXDEV'
        ? `${target} is a mount point, which a finished site cannot replace in one step: build to a folder in it (npm run build -- --outDir ${join(target, 'site')}), or mount the folder above it.`
        : `${target} cannot be replaced by a finished site (${code}): it has to be a folder, and you need the right to write to ${dirname(target)}.`,
    );
  } finally {
    rmSync(last, { recursive: true, force: true });
  }
}

/** The code of an error of the system, such as ENOENT. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** Windows refuses any folder as the new place, and has no mount points of this kind. */
const canFollow = [
  'ENOENT',
  'ENOTEMPTY',
  'EEXIST',
  ...(process.platform === 'win32' ? ['EPERM'] : []),
];

function follow(outDir: string): string {
  const path = resolve(outDir);
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return path;
  try {
    return realpathSync(path);
  } catch {
    throw new Error(
      `${path} is a symbolic link to a folder that is not there: make the folder, or remove the link.`,
    );
  }
}

function holds(folder: string, path: string): boolean {
  return !/^\.\.(?:$|[/\\])/.test(relative(folder, path)) && !isAbsolute(relative(folder, path));
}
