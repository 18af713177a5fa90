/*
 * Takes the place of service-worker.ts in an emergency: removes everything that it kept and ends it.
 * `KILL_SERVICE_WORKER=1 npm run build` publishes this one under the other's name.
 */
import { keptName } from '../offline/kept-names';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(end()));

async function end(): Promise<void> {
  const ours = keptName(new URL('./', self.location.href).pathname, '');
  for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name);
  await self.registration.unregister();
}
