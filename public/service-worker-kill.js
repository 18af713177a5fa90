/*
 * Takes the place of service-worker.js in an emergency: removes everything that it kept and ends it.
 * `KILL_SERVICE_WORKER=1 npm run build` publishes this file under the other's name.
 */
const prefix = `winsock-errors ${new URL('./', self.location.href).pathname} `;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(end()));

async function end() {
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
  await self.registration.unregister();
}
