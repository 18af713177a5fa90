import { posix } from 'node:path';
import type { Element } from 'domhandler';
import { findAll, parsePage, rewrite, textOf, type Visitor } from '../finish/html.ts';
import { kindOf } from '../finish/paths.ts';
import { docsetStyle } from './docset-style.ts';
import { encode, type Files } from './files.ts';

/** What the edition for a disk adds to the files of the site, by the first part of its path. */
const madeForDisk = new Set(['site.js', 'data', 'search']);

/**
 * The files below Documents, fit for docset browsers: pages with the anchors from which Dash makes its
 * table of contents, with a policy that lets the browser add its own styles (Zeal's are at qrc:); styles
 * and scripts for the older engines among them. Links to what is left out lead to the site.
 */
export function docsetPages(edition: Files, address: URL): Files {
  const kept = [...edition].filter(([path]) => inDocset(path));
  return new Map(kept.map(([path, make]) => [path, () => fit(make(), path, edition, address)]));
}

function fit(content: Uint8Array, path: string, edition: Files, address: URL): Uint8Array {
  if (path.endsWith('.css')) return docsetStyle(content);
  if (path === 'site.js') return encode(missing + decode(content));
  return path.endsWith('.html') ? encode(page(decode(content), path, edition, address)) : content;
}

/** The headings of a page that can be linked to. */
export function headings(html: string): { id: string; text: string }[] {
  return findAll(parsePage(html), isSection).map((element) => ({
    id: element.attribs['id'] ?? '',
    text: textOf(element),
  }));
}

function page(html: string, path: string, edition: Files, address: URL): string {
  return rewrite(parsePage(html), letBrowserStyle, anchorSection, (element, changes) => {
    const { href } = element.attribs;
    const [, link, rest = ''] = /^([^:#?]+)([#?].*)?$/.exec(href ?? '') ?? [];
    if (link === undefined) return;
    const target = posix.join(posix.dirname(path), link);
    if (edition.has(target) && !inDocset(target)) {
      changes.attribute(element, 'href', online(target, address) + rest);
    }
  });
}

/** Lets the docset browser add its own styles: Zeal's are at qrc:. */
const letBrowserStyle: Visitor = (element, changes) => {
  if (element.attribs['http-equiv'] !== 'Content-Security-Policy') return;
  const policy = (element.attribs['content'] ?? '')
    .split('; ')
    .map((rule) =>
      rule.startsWith('style-src ') ? "style-src 'self' 'unsafe-inline' qrc:" : rule,
    );
  changes.attribute(element, 'content', policy.join('; '));
};

/** The anchors from which Dash makes its table of contents. */
const anchorSection: Visitor = (element, changes) => {
  if (!isSection(element)) return;
  const name = encodeURIComponent(textOf(element));
  changes.before(element, `<a name="//apple_ref/cpp/Section/${name}" class="dashAnchor"></a>`);
};

function isSection({ name, attribs }: Element): boolean {
  return /^h[23]$/.test(name) && attribs['id'] !== undefined;
}

function inDocset(path: string): boolean {
  return madeForDisk.has(path.split('/', 1).join('')) || kindOf(path).docset === true;
}

function online(path: string, address: URL): string {
  return new URL(path.replace(/(^|\/)index\.html$/, '$1'), address).href;
}

function decode(content: Uint8Array): string {
  return new TextDecoder().decode(content);
}

/** What the site's scripts use and Qt 5 of Zeal 0.6, a Chromium 87, does not have. */
const missing = `for (const [{ prototype }, name, property] of [
  [Array, 'at', { value(at) { return this[at < 0 ? this.length + at : at]; } }],
  [Array, 'toSorted', { value(compare) { return [...this].sort(compare); } }],
  [Element, 'role', { get() { return this.getAttribute('role'); }, set(role) { this.setAttribute('role', role); } }],
]) if (!(name in prototype)) Object.defineProperty(prototype, name, property);
`;
