import { posix } from 'node:path';
import type { Visitor } from '../finish/html.ts';

/** What the links of a page are measured against. */
export interface LinkContext {
  /** Path of the page's file below the folder of the edition: "wsaeinval/index.html". */
  file: string;
  /** Base that the site was built for, with a slash at its end. */
  base: string;
  /** Whether the edition holds a file, by its path. */
  has: (file: string) => boolean;
  /** Origin of the site, for links to what the edition leaves out. */
  origin: URL;
}

/**
 * Makes every link of a page to the site relative and explicit: `/wsaeinval/#causes` becomes
 * `../wsaeinval/index.html#causes`. What the edition does not hold is linked on the site itself.
 */
export function relativeLinks(context: LinkContext): Visitor {
  return (element, changes) => {
    for (const name of ['href', 'src', 'action']) {
      const url = element.attribs[name];
      if (url?.startsWith('/')) changes.attribute(element, name, relativeLink(url, context));
    }
    if ('data-base' in element.attribs) {
      changes.attribute(element, 'data-base', `${toRoot(context.file)}/`);
    }
  };
}

/** The way from a file to the folder of the edition: "..", or "." from its top. */
export function toRoot(file: string): string {
  return posix.relative(posix.dirname(file), '.') || '.';
}

/** One address of the site as it is written in a page of the edition. */
export function relativeLink(url: string, { file, base, has, origin }: LinkContext): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(url) ?? [];
  if (!`${path}/`.startsWith(base)) return new URL(url, origin).href;
  const below = path.slice(base.length);
  const target = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  return has(target) ? `${toRoot(file)}/${target}${rest}` : new URL(url, origin).href;
}
