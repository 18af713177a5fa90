import { keptName } from '../../offline/kept-names';

/** Path from the page to the site: absolute on a server, relative in a folder. Every page has a search box. */
export function findBase(): string {
  return document.querySelector<HTMLElement>('site-search')?.dataset['base'] ?? '/';
}

/**
 * Name under which this site, and no other of its origin, keeps something in the browser. theme.js makes
 * the same one from its own address.
 */
export function storageKey(what: string): string {
  return keptName(new URL(findBase(), location.href).pathname, what);
}
