/*
 * Answers without a network: from the copy of the whole site that a reader keeps (/offline/), else from
 * the pages that were visited. A copy is whole when it holds the list of its files, which is put there
 * last; everything that one window reads comes from one copy, so that no two versions mix.
 * service-worker-kill.js beside this file takes its place in an emergency.
 */
const root = new URL('./', self.location.href).pathname;
const prefix = `winsock-errors ${root} `;
const visited = `${prefix}visited`;
/** Files of visited pages that are kept; the ones fetched longest ago go first. */
const mostVisited = 300;
const listAddress = `${root}offline/files.json`;
/** Files of each whole copy: path → [bytes, start of its SHA-256], by the name of the cache. */
const lists = new Map();

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method === 'POST' && pathname === `${root}decode/`) {
    event.respondWith(shared(request));
    return;
  }
  // Whoever asks for a reload means the server; downloads are none of the worker's business.
  const direct = request.method !== 'GET' || ['reload', 'no-store'].includes(request.cache);
  if (direct || origin !== self.location.origin || !pathname.startsWith(root)) return;
  if (pathname.startsWith(`${root}offline/`) && pathname !== `${root}offline/`) return;
  event.respondWith(answer(event, pathname.slice(root.length)));
});

async function answer(event, path) {
  const { request } = event;
  const navigating = request.mode === 'navigate';
  const copy = await currentCopy(navigating, event.clientId).catch(() => undefined);
  const kept = copy && (await fromCopy(copy, path));
  if (kept) return kept;
  try {
    const response = await fetch(request);
    // The page does not wait until it is kept.
    if (response.ok && response.type === 'basic' && copy === undefined)
      event.waitUntil(remember(path, response.clone()));
    return response;
  } catch (error) {
    if (copy && navigating) return notFound(copy);
    const seen = await caches.match(root + path, { cacheName: visited });
    if (seen) return seen;
    if (!navigating) throw error;
    return new Response(
      `<!doctype html><meta charset="utf-8"><title>No network</title><p>There is no network, and this page was not visited before. <a href="${root}">Winsock errors</a>`,
      { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } },
    );
  }
}

/** A text that another app shares: it goes to the decoder in the fragment, and to no server. */
async function shared(request) {
  const form = await request.formData();
  const text = ['title', 'text', 'url']
    .map((name) => form.get(name))
    .filter(Boolean)
    .join('\n');
  return Response.redirect(`${root}decode/#text=${encodeURIComponent(text)}`, 303);
}

/** The oldest whole copy. A newer one takes over once no window but the one that moves on reads it. */
async function currentCopy(navigating, clientId) {
  const copies = [];
  for (const name of await caches.keys()) {
    if (!name.startsWith(`${prefix}copy `)) continue;
    if (!lists.has(name)) {
      const list = await caches.match(listAddress, { cacheName: name });
      const files = await list?.json().then(
        ({ files }) => files,
        () => undefined,
      );
      if (files) lists.set(name, new Map(Object.entries(files)));
    }
    if (lists.has(name)) copies.push(name);
  }
  if (navigating && copies.length > 1) {
    const windows = await self.clients.matchAll({ type: 'window' });
    if (windows.every(({ id }) => id === clientId))
      for (const name of copies.splice(0, copies.length - 1)) await drop(name);
  }
  return copies[0];
}

/** A file of a copy; one that is missing or cut off is fetched again if the server still has the same. */
async function fromCopy(name, path) {
  const files = lists.get(name);
  const [bytes, hash] = files.get(path) ?? [];
  if (bytes === undefined) {
    return files.has(`${path}/`) ? Response.redirect(`${root}${path}/`, 301) : undefined;
  }
  const cache = await caches.open(name);
  const found = await cache.match(root + path);
  const body = await found?.arrayBuffer();
  if (body?.byteLength === bytes) return new Response(body, { headers: found.headers });
  const fresh = await fetch(root + path, { cache: 'reload' }).catch(() => undefined);
  if (fresh === undefined) return undefined;
  const same = fresh.ok && (await digest(await fresh.clone().arrayBuffer())) === hash;
  if (same) await cache.put(root + path, fresh.clone());
  else await drop(name);
  return fresh;
}

async function notFound(name) {
  const page = await fromCopy(name, '404.html');
  return new Response(page?.body, {
    status: 404,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}

async function remember(path, response) {
  // A redirected answer may not serve a navigation later, so the body alone is kept.
  const { headers } = response;
  try {
    const cache = await caches.open(visited);
    await cache.put(root + path, new Response(response.body, { headers }));
    // In the order in which they were put.
    const kept = await cache.keys();
    for (const old of kept.slice(0, -mostVisited)) await cache.delete(old);
  } catch {
    // Storage is full or refused: the page is there all the same.
  }
}

async function drop(name) {
  lists.delete(name);
  await caches.delete(name);
}

async function digest(body) {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
