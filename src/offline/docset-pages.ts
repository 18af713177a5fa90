import { posix } from 'node:path';
import type { Files } from './edition.ts';

/** What a docset does not need: data and text for other programs, other editions to download. */
const left = /\.(?:json|md|txt)$|^offline\//;

/**
 * The files below Documents: pages with the anchors from which Dash makes its table of contents. Links
 * to what is left out lead to the site.
 */
export function docsetPages(edition: Files, address: URL): Files {
  const kept = [...edition].filter(([path]) => !left.test(path));
  return new Map(
    kept.map(([path, content]) => [
      path,
      path.endsWith('.html') ? page(content, path, edition, address) : content,
    ]),
  );
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

function page(content: Uint8Array, path: string, edition: Files, address: URL): Uint8Array {
  const html = new TextDecoder()
    .decode(content)
    .replaceAll(heading, (whole, _, inside: string) => anchor(textOf(inside)) + whole)
    .replaceAll(/(\shref=")([^":#?]+)/g, (whole, before: string, link: string) => {
      const target = posix.join(posix.dirname(path), link);
      return left.test(target) && edition.has(target) ? before + online(target, address) : whole;
    });
  return new TextEncoder().encode(html);
}

function anchor(name: string): string {
  return `<a name="//apple_ref/cpp/Section/${encodeURIComponent(name)}" class="dashAnchor"></a>`;
}

function online(path: string, address: URL): string {
  return new URL(path.replace(/(^|\/)index\.html$/, '$1'), address).href;
}

const heading = /<h2 id="([^"]*)"[^>]*>([^]*?)<\/h2>/g;

const entities = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
