import * as labels from './labels';
import { complete, fetchList, readState } from './kept-copy';

/** Makes the kept copy that of the site as it is now, and says so quietly. Rejects without a network. */
export async function updateCopy(
  base: string,
  registration: ServiceWorkerRegistration,
): Promise<void> {
  // There the reader decides.
  if (document.querySelector('keep-copy') !== null) return;
  await registration.update();
  // A worker that is about to take over may be the one that removes the copy: the next page will know.
  if (registration.installing !== null || registration.waiting !== null) return;
  if (registration.active?.state !== 'activated') return;
  const { whole } = await readState(base);
  if (whole === undefined) return;
  const list = await fetchList(base);
  if (whole.version === list.version || !(await hasRoom(list.bytes))) return;
  await complete(base, list, () => undefined, new AbortController().signal);
  const note = document.createElement('p');
  note.role = 'status';
  document.querySelector('body > footer > div')?.append(note);
  note.textContent = labels.upToDate;
}

/** Whether a second copy fits beside the first. A browser that does not tell may try. */
async function hasRoom(bytes: number): Promise<boolean> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined || quota - usage > bytes;
}
