import { posix } from 'node:path';
import { docsetStyle } from './docset-style.ts';
import { encode, type Files } from './files.ts';

/** What a docset does not need: data and text for other programs, other editions, an installed site. */
const left = /\.(?:json|md|txt)$|^(?:offline|icons)\//;

/**
 * The files below Documents, fit for docset browsers: pages with the anchors from which Dash makes its
 * table of contents, with a policy that lets the browser add its own styles (Zeal's are at qrc:); styles
 * and scripts for the older engines among them. Links to what is left out lead to the site.
 */
export function docsetPages(edition: Files, address: URL): Files {
  const kept = [...edition].filter(([path]) => !left.test(path));
  return new Map(kept.map(([path, make]) => [path, () => fit(make(), path, edition, address)]));
}

function fit(content: Uint8Array, path: string, edition: Files, address: URL): Uint8Array {
  if (path.endsWith('.css')) return docsetStyle(content);
  if (path === 'site.js') return encode(missing + decode(content));
  return path.endsWith('.html') ? encode(page(decode(content), path, edition, address)) : content;
}

/** The headings of a page that can be linked to. */
export function headings(html: string): { id: string; text: string }[] {
  return [...html.matchAll(heading)].map(([, id = '', inside = '']) => ({
    id,
    text: textOf(inside),
  }));
}

/** The text of a piece of HTML that this site made. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<a class="anchor"[^]*?<\/a>|<[^>]+>/g, '')
    .replaceAll(/&(lt|gt|quot|#39|amp);/g, (_, name: keyof typeof entities) => entities[name])
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function page(html: string, path: string, edition: Files, address: URL): string {
  return html
    .replace(
      /(<meta http-equiv="Content-Security-Policy"[^>]*style-src )[^;"]*/,
      "$1'self' 'unsafe-inline' qrc:",
    )
    .replaceAll(heading, (whole, _, inside: string) => anchor(textOf(inside)) + whole)
    .replaceAll(/(\shref=")([^":#?]+)(?=["#?])/g, (whole, before: string, link: string) => {
      const target = posix.join(posix.dirname(path), link);
      return left.test(target) && edition.has(target) ? before + online(target, address) : whole;
    });
}

function anchor(name: string): string {
  return `<a name="//apple_ref/cpp/Section/${encodeURIComponent(name)}" class="dashAnchor"></a>`;
}

function online(path: string, address: URL): string {
  return new URL(path.replace(/(^|\/)index\.html$/, '$1'), address).href;
}

function decode(content: Uint8Array): string {
  return new TextDecoder().decode(content);
}

const heading = /<h2 id="([^"]*)"[^>]*>([^]*?)<\/h2>/g;

const entities = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** What the site's scripts use and Qt 5 of Zeal 0.6, a Chromium 87, does not have. */
const missing = `for (const [{ prototype }, name, property] of [
  [Array, 'at', { value(at) { return this[at < 0 ? this.length + at : at]; } }],
  [Array, 'toSorted', { value(compare) { return [...this].sort(compare); } }],
  [Element, 'role', { get() { return this.getAttribute('role'); }, set(role) { this.setAttribute('role', role); } }],
]) if (!(name in prototype)) Object.defineProperty(prototype, name, property);
`;
