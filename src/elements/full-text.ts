import type { Pagefind, PagefindPage } from './pagefind';

let pagefind: Promise<Pagefind> | undefined;

/** Starts loading the full-text index; called when a search box is first focused. */
export function loadFullText(base: string): Promise<Pagefind> {
  pagefind ??= load(base);
  return pagefind;
}

/** The best pages for the query, or undefined when a later search has taken over. */
export async function searchFullText(
  base: string,
  query: string,
): Promise<PagefindPage[] | undefined> {
  const search = await (await loadFullText(base)).debouncedSearch(query);
  return search === null
    ? undefined
    : Promise.all(search.results.slice(0, 8).map((result) => result.data()));
}

async function load(base: string): Promise<Pagefind> {
  const library: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await library.options({
    excerptLength: 18,
    ranking: { metaWeights: { title: 5, spellings: 8 } },
  });
  await library.init();
  return library;
}
