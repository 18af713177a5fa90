import { sharedText } from '../../offline/kept';
import { sharedName } from './labels';

/** The text that another app shared, as the service worker has put it; it is kept no longer. Undefined where there is none. */
export async function takeShared(base: string): Promise<File | undefined> {
  const { cache: cacheName, address } = sharedText(base);
  // A reload asks for nothing any more.
  history.replaceState(null, '', location.pathname);
  const text = await (await caches.match(address, { cacheName }))?.text();
  await caches.delete(cacheName);
  return text === undefined ? undefined : new File([text], sharedName);
}
