import type { Pagefind } from '../search/pagefind';

/*
 * Where scripts find the site's pages and data. The offline edition takes ../offline/site-files instead,
 * because a page that was opened from a disk may not fetch.
 */

/** Data files that scripts read. */
export type DataFile =
  | 'lexicon.json'
  | 'rare-names.json'
  | 'words.json'
  | 'causes.json'
  | 'advice.json'
  | 'other-numbers.json';

/** A data file: what it holds, and what it belongs to. */
export interface ScriptData<Data> {
  /** Name of its form, `DATA_FORMAT` of the scripts that can read it. */
  format: string;
  /** Changes with what any of the data files holds. */
  build: string;
  data: Data;
}

/** Address of a page, or of a place on it: `pageAddress('/docs/', 'decode/', 'log')` → `/docs/decode/#log`. */
export function pageAddress(base: string, path: string, fragment = ''): string {
  return base + path + (fragment && `#${fragment}`);
}

/** The content of a data file. Rejects where it cannot be read. */
export async function loadData<Data>(base: string, file: DataFile): Promise<ScriptData<Data>> {
  const response = await fetch(base + file);
  if (!response.ok) throw new Error(`${file} answered ${response.status}`);
  return response.json();
}

/** Pagefind's library, not yet set up. Rejects where it cannot be loaded. */
export function loadPagefind(base: string): Promise<Pagefind> {
  return import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
}
