import { mediaTypes } from '../hosting/media-types';
import { keptName } from '../offline/kept-names';

/** Files of visited pages that are kept; the ones fetched longest ago go first. */
const most = 300;

/** A file as it was when it was last fetched. */
export function recall(root: string, path: string): Promise<Response | undefined> {
  return caches.match(root + path, { cacheName: keptName(root, 'visited') });
}

/** Keeps a file of a visited page, if it is one of this site. */
export async function remember(root: string, path: string, response: Response): Promise<void> {
  const { headers } = response;
  try {
    const body = await response.arrayBuffer();
    if (!isOurs(root, path, headers.get('Content-Type') ?? '', body)) return;
    const cache = await caches.open(keptName(root, 'visited'));
    // A redirected answer may not serve a navigation later, so the body alone is kept.
    await cache.put(root + path, new Response(body, { headers }));
    // In the order in which they were put.
    const kept = await cache.keys();
    for (const old of kept.slice(0, -most)) await cache.delete(old);
  } catch {
    // Cut off, or storage is full or refused: the page is there all the same.
  }
}

/** Whether a path is that of a page. */
export function isPage(path: string): boolean {
  return path.endsWith('.html') || !/\.\w+$/.test(path);
}

/** The login page of a network answers 200 to everything: a page of ours holds a search box for this site. */
function isOurs(root: string, path: string, type: string, body: ArrayBuffer): boolean {
  if (!isPage(path)) return kindOf(type) === kindOf(mediaTypes[/\.\w+$/.exec(path)?.[0] ?? '']);
  return kindOf(type) === 'html' && new TextDecoder().decode(body).includes(`data-base="${root}"`);
}

/** `text/javascript; charset=utf-8` and `application/javascript` → `javascript`. */
function kindOf(type = ''): string | undefined {
  return /\/([^;\s]+)/.exec(type)?.[1];
}
