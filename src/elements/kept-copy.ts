/** The list of a copy's files, as the build writes it. */
export interface CopyList {
  /** Changes with any file. */
  version: string;
  /** Bytes of all files. */
  bytes: number;
  /** By path below the base: bytes, and the first 16 digits of the SHA-256. */
  files: Record<string, [bytes: number, hash: string]>;
}

/** What of a copy is there: bytes of the newest one, and whether it is whole. */
export interface CopyState {
  whole: boolean;
  bytes: number;
  version: string | undefined;
}

/** The site has changed since its list was read. */
export class SiteChanged extends Error {}

const PARALLEL = 6;

/** The list that the server has now. Rejects without a network. */
export async function fetchList(base: string): Promise<CopyList> {
  const response = await fetch(listAddress(base), { cache: 'no-store' });
  if (!response.ok) throw new Error(`The list of files answered ${response.status}.`);
  return response.json();
}

/**
 * Fetches what is missing of a copy and makes it whole. Files that an older copy holds unchanged are
 * taken from there; what has arrived stays when `signal` or the network ends it, and the next call goes
 * on. Throws `SiteChanged` where the server no longer has the list's files, else what fetch or the
 * cache throws.
 */
export async function complete(
  base: string,
  list: CopyList,
  report: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const cache = await caches.open(cacheName(base, list.version));
  const older = await olderCopies(base, list.version);
  const waiting = Object.entries(list.files);
  let done = 0;
  const work = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      signal.throwIfAborted();
      const [path, [bytes, hash]] = next;
      const address = base + path;
      if ((await cache.match(address)) === undefined) {
        const known = older.find(({ files }) => files[path]?.[1] === hash);
        const kept = await known?.cache.match(address);
        await cache.put(address, kept ?? (await fetchFile(address, hash, signal)));
      }
      done += bytes;
      report(done);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  // Last: its presence makes the copy whole.
  await cache.put(listAddress(base), Response.json(list));
  for (const name of await copyNames(base)) {
    const whole = await caches.match(listAddress(base), { cacheName: name });
    if (whole === undefined) await caches.delete(name);
  }
}

/** What this browser keeps. */
export async function readState(base: string): Promise<CopyState> {
  const name = (await copyNames(base)).at(-1);
  if (name === undefined) return { whole: false, bytes: 0, version: undefined };
  const version = name.split(' ').at(-1);
  const cache = await caches.open(name);
  const list = await readList(cache, base);
  if (list !== undefined) return { whole: true, bytes: list.bytes, version };
  const files = await cache.keys();
  return { whole: false, bytes: files.length, version };
}

/** Removes every copy. */
export async function remove(base: string): Promise<void> {
  for (const name of await copyNames(base)) await caches.delete(name);
}

async function fetchFile(address: string, hash: string, signal: AbortSignal): Promise<Response> {
  // Past the service worker and the browser's cache, which may hold another version.
  const response = await fetch(address, { cache: 'reload', signal });
  if (!response.ok) throw new SiteChanged(`${address} answered ${response.status}.`);
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
  const digits = Array.from(new Uint8Array(digest).subarray(0, 8), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  if (digits !== hash) throw new SiteChanged(`${address} is not the file of the list.`);
  return response;
}

async function olderCopies(
  base: string,
  version: string,
): Promise<{ cache: Cache; files: CopyList['files'] }[]> {
  const copies = [];
  for (const name of await copyNames(base)) {
    if (name === cacheName(base, version)) continue;
    const cache = await caches.open(name);
    const list = await readList(cache, base);
    if (list !== undefined) copies.push({ cache, files: list.files });
  }
  return copies;
}

async function readList(cache: Cache, base: string): Promise<CopyList | undefined> {
  const response = await cache.match(listAddress(base));
  return response?.json().catch(() => undefined);
}

/** Names of the caches that hold copies, oldest first, as service-worker.js knows them too. */
async function copyNames(base: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(cacheName(base, '')));
}

function cacheName(base: string, version: string): string {
  return `winsock-errors ${base} copy ${version}`;
}

function listAddress(base: string): string {
  return `${base}offline/files.json`;
}
