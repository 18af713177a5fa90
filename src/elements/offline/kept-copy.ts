import { type CopyList, isIntact, listAddress, readList } from '../../offline/kept';
import { copyName, copyNames } from '../../offline/kept-names';

/** What of copies is there: the newest whole one, and files of one that is not whole yet. */
export interface CopyState {
  whole: CopyList | undefined;
  unfinished: number;
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
 * on. Where there is no room, it goes, and older copies stay. Throws `SiteChanged` where the server no
 * longer has the list's files, else what fetch or the cache throws.
 */
export async function complete(
  base: string,
  list: CopyList,
  report: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const name = copyName(base, list.version);
  const cache = await caches.open(name);
  const older = (await copyNames(base)).filter((other) => other !== name);
  const waiting = Object.entries(list.files);
  let done = 0;
  const work = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      signal.throwIfAborted();
      const [path, [bytes, hash]] = next;
      const address = base + path;
      const kept = await cache.match(address);
      if (kept === undefined || !(await isIntact(kept, hash))) {
        const known = await findKept(older, address, hash);
        await cache.put(address, known ?? (await fetchFile(address, hash, signal)));
      }
      done += bytes;
      report(done);
    }
  };
  try {
    await Promise.all(Array.from({ length: PARALLEL }, work));
    // Last: its presence makes the copy whole.
    await cache.put(listAddress(base), Response.json(list));
  } catch (error) {
    waiting.length = 0;
    if (isNoRoom(error)) await caches.delete(name);
    throw error;
  }
  for (const other of older)
    if ((await readList(base, other)) === undefined) await caches.delete(other);
}

/** What this browser keeps. */
export async function readState(base: string): Promise<CopyState> {
  const state: CopyState = { whole: undefined, unfinished: 0 };
  for (const name of await copyNames(base)) {
    const list = await readList(base, name);
    if (list === undefined) state.unfinished = (await (await caches.open(name)).keys()).length;
    else state.whole = list;
  }
  return state;
}

/** Removes every copy. */
export async function remove(base: string): Promise<void> {
  for (const name of await copyNames(base)) await caches.delete(name);
}

/** Whether the browser had no room. */
export function isNoRoom(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

async function fetchFile(address: string, hash: string, signal: AbortSignal): Promise<Response> {
  // Past the service worker and the browser's cache, which may hold another version.
  const response = await fetch(address, { cache: 'reload', signal });
  if (!response.ok) throw new SiteChanged(`${address} answered ${response.status}.`);
  if (!(await isIntact(response, hash)))
    throw new SiteChanged(`${address} is not the file of the list.`);
  return response;
}

/** A file that one of the copies holds with the same content. */
async function findKept(
  copies: readonly string[],
  address: string,
  hash: string,
): Promise<Response | undefined> {
  for (const cacheName of copies) {
    const kept = await caches.match(address, { cacheName });
    if (kept !== undefined && (await isIntact(kept, hash))) return kept;
  }
  return undefined;
}
