import { complete, fetchList, readState } from './kept-copy';

/** Makes the kept copy that of the site as it is now, and says so quietly. Rejects without a network. */
export async function updateCopy(base: string): Promise<void> {
  const state = await readState(base);
  const list = await fetchList(base);
  if (state.whole && state.version === list.version) return;
  await complete(base, list, () => undefined, new AbortController().signal);
  const note = document.createElement('p');
  note.role = 'status';
  document.querySelector('body > footer > div')?.append(note);
  note.textContent = 'Your offline copy is up to date. The next page shows it.';
}
