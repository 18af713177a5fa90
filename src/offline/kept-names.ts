/*
 * Names of what this browser keeps. All of it is named by the base of the site, because another site may
 * stand beside it on one origin. Apart from kept.ts, because every page loads these lines.
 */

/** Name of something that is kept: `keptName('/docs/', 'theme')`. */
export function keptName(base: string, what: string): string {
  return `winsock-errors ${base} ${what}`;
}

/** Name of the cache that holds a copy of the whole site; without a version, how all of them begin. */
export function copyName(base: string, version = ''): string {
  return keptName(base, `copy ${version}`);
}

/** Names of the caches that hold copies, whole or not, oldest first. */
export async function copyNames(base: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(copyName(base)));
}
