import { type CopyList, isIntact, listAddress, readList } from '../offline/kept';
import { copyNames } from '../offline/kept-names';

/** A whole copy of the site. */
export interface Copy {
  /** Name of its cache. */
  name: string;
  /** Path of the site. */
  root: string;
  /** Its files, as the list names them. */
  files: Map<string, CopyList['files'][string]>;
}

/** Lists that were read already. A copy may be removed and come again in part, so each is looked for again. */
const opened = new Map<string, Copy>();

/** The oldest whole copy. A newer one takes over once no other window reads the old one. */
export async function openCopy(
  root: string,
  isAlone: () => Promise<boolean>,
): Promise<Copy | undefined> {
  const copies: Copy[] = [];
  for (const name of await copyNames(root)) {
    const copy = await open(root, name);
    if (copy !== undefined) copies.push(copy);
  }
  if (copies.length > 1 && (await isAlone()))
    for (const { name } of copies.splice(0, copies.length - 1)) await caches.delete(name);
  return copies[0];
}

/** A file of a copy as it was kept; undefined where it is not part of it, missing or harmed. */
export async function fromCopy(
  { name, root, files }: Copy,
  path: string,
): Promise<Response | undefined> {
  const [, hash] = files.get(path) ?? [];
  if (hash === undefined)
    return files.has(`${path}/`) ? Response.redirect(`${root}${path}/`, 301) : undefined;
  const found = await caches.match(root + path, { cacheName: name });
  if (found === undefined || !(await isIntact(found, hash))) return undefined;
  // The body alone: an answer that came by a redirect may not serve a navigation.
  return new Response(found.body, { headers: found.headers });
}

/** Puts a file into a copy that lacks it, if the server still has the same. */
export async function repair(
  { name, root, files }: Copy,
  path: string,
  response: Response,
): Promise<void> {
  const [, hash] = files.get(path) ?? [];
  if (hash === undefined || !(await isIntact(response, hash))) return;
  const cache = await caches.open(name);
  await cache.put(root + path, response);
}

async function open(root: string, name: string): Promise<Copy | undefined> {
  const isWhole = (await caches.match(listAddress(root), { cacheName: name })) !== undefined;
  if (!isWhole) {
    opened.delete(name);
    return undefined;
  }
  const known = opened.get(name);
  if (known !== undefined) return known;
  const list = await readList(root, name);
  if (list === undefined) return undefined;
  const copy = { name, root, files: new Map(Object.entries(list.files)) };
  opened.set(name, copy);
  return copy;
}
