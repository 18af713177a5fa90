/*
 * Answers without a network: from the copy of the whole site that a reader keeps (/offline/), else from
 * the pages that were visited. Everything that one window reads comes from one copy, so that no two
 * versions mix. kill.ts takes the place of this file in an emergency.
 */
import { sharedText } from '../offline/kept';
import { fromCopy, openCopy, repair, type Copy } from './copy';
import { noNetwork, withNote } from './pages';
import { isPage, recall, remember } from './visited';

declare const self: ServiceWorkerGlobalScope;

const root = new URL('./', self.location.href).pathname;
/** How long a reader waits for a server before a visited page is shown as it was. */
const patience = 3000;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method === 'POST' && pathname === `${root}decode/`) {
    event.respondWith(share(request));
    return;
  }
  // Whoever asks for a reload means the server; downloads are none of the worker's business.
  const direct = request.method !== 'GET' || ['reload', 'no-store'].includes(request.cache);
  if (direct || origin !== self.location.origin || !pathname.startsWith(root)) return;
  if (pathname.startsWith(`${root}offline/`) && pathname !== `${root}offline/`) return;
  event.respondWith(answer(event, pathname.slice(root.length)));
});

async function answer(event: FetchEvent, path: string): Promise<Response> {
  const navigating = event.request.mode === 'navigate';
  const copy = await openCopy(root, () => isAlone(event)).catch(() => undefined);
  const kept = copy && (await fromCopy(copy, path).catch(() => undefined));
  if (kept !== undefined) {
    // The copy may go; what was read stays.
    event.waitUntil(remember(root, path, kept.clone()));
    return kept;
  }
  const seen = await recall(root, path).catch(() => undefined);
  // The content of a file whose name holds a hash never changes.
  if (seen !== undefined && path.startsWith('_astro/')) return seen;
  const asked = fetch(event.request);
  // The page does not wait until it is kept.
  event.waitUntil(
    asked.then((response) => keep(path, response.clone(), copy)).catch(() => undefined),
  );
  try {
    const response = await (seen === undefined ? asked : Promise.race([asked, later(seen)]));
    if (response !== seen) return response;
    return navigating && isPage(path) ? await withNote(response) : response;
  } catch (error) {
    if (seen === undefined && !navigating) throw error;
    return seen ?? (copy && (await notFound(copy))) ?? noNetwork(root);
  }
}

/** Keeps an answer of the server, if it is one: in the copy that lacks it, and with the visited pages. */
async function keep(path: string, response: Response, copy: Copy | undefined): Promise<void> {
  if (!response.ok || response.type !== 'basic') return;
  if (copy !== undefined) await repair(copy, path, response.clone());
  await remember(root, path, response);
}

/** The copy's page for addresses that do not exist; undefined where the copy lacks it. */
async function notFound(copy: Copy): Promise<Response | undefined> {
  const page = await fromCopy(copy, '404.html').catch(() => undefined);
  return page && new Response(page.body, { status: 404, headers: page.headers });
}

/** A text that another app shares goes to the decoder, and to no server. An address could not hold a long one. */
async function share(request: Request): Promise<Response> {
  const { cache, address, page } = sharedText(root);
  try {
    const text = await readShared(request);
    await (await caches.open(cache)).put(address, new Response(text));
  } catch {
    // The decoder finds nothing there and says so.
  }
  return Response.redirect(page, 303);
}

async function readShared(request: Request): Promise<string> {
  if (!request.headers.get('Content-Type')?.includes('form')) return request.text();
  const form = await request.formData();
  return ['title', 'text', 'url']
    .map((name) => form.get(name))
    .filter((value) => typeof value === 'string' && value !== '')
    .join('\n');
}

/** Whether no window is open but the one that moves on. */
async function isAlone({ request, clientId }: FetchEvent): Promise<boolean> {
  if (request.mode !== 'navigate') return false;
  const windows = await self.clients.matchAll({ type: 'window' });
  return windows.every(({ id }) => id === clientId);
}

function later(response: Response): Promise<Response> {
  return new Promise((resolve) => setTimeout(() => resolve(response), patience));
}
