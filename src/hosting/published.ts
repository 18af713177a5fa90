import type { Element } from 'domhandler';
import { findAll } from '../finish/html.ts';
import { kindOf } from '../finish/paths.ts';
import { pathsOf, readPage } from '../finish/site.ts';

/** Controls of forms, whose ids are for their labels, which nobody links to. */
const controls = new Set(['input', 'textarea', 'select', 'datalist', 'output']);

/**
 * Every address that a built site publishes for good, sorted: pages, the ids inside their main part,
 * data files, cards. Paths start with a slash and carry no base.
 */
export function publishedAddresses(folder: string): string[] {
  return pathsOf({ folder })
    .filter((path) => kindOf(path).address === true)
    .flatMap((path) => (path.endsWith('index.html') ? pageAddresses(folder, path) : [`/${path}`]))
    .toSorted();
}

function pageAddresses(folder: string, path: string): string[] {
  const address = `/${path.replace(/index\.html$/, '')}`;
  const ids = findAll(readPage({ folder }, path), (element) => inMain(element.parent))
    .filter(({ name }) => !controls.has(name))
    .flatMap(({ attribs }) => attribs['id'] ?? [])
    .filter((id) => id !== 'answers');
  return [address, ...ids.map((id) => `${address}#${id}`)];
}

function inMain(element: Element['parent']): boolean {
  return (
    element !== null &&
    ('name' in element && element.name === 'main' ? true : inMain(element.parent))
  );
}
