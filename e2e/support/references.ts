import { Parser } from 'htmlparser2';

/** What a page leads to, as it is written there, and the places that it offers. */
export interface References {
  links: string[];
  ids: string[];
}

/** Attributes that hold an address. */
export const addressAttributes = ['href', 'src', 'action', 'formaction', 'poster', 'cite'];

/** The references of a page, as a parser reads them. */
export function referencesOf(html: string | Uint8Array): References {
  const links: string[] = [];
  const ids: string[] = [];
  const parser = new Parser({
    onattribute: (name, value) => {
      if (addressAttributes.includes(name)) links.push(value);
      if (name === 'id') ids.push(value);
    },
  });
  parser.end(typeof html === 'string' ? html : new TextDecoder().decode(html));
  return { links, ids };
}

/**
 * The links of an edition's pages that lead to no file of it, or to no place on a page of it, each as
 * "page → link". Those to other origins lead out of it.
 */
export function brokenInside(files: ReadonlyMap<string, Uint8Array>): string[] {
  const pages = new Map(
    [...files]
      .filter(([path]) => path.endsWith('.html'))
      .map(([path, content]) => {
        const { links, ids } = referencesOf(content);
        return [path, { links, ids: new Set(ids) }];
      }),
  );
  return [...pages].flatMap(([path, { links }]) =>
    links.filter((link) => isBroken(link, path)).map((link) => `${path} → ${link}`),
  );

  function isBroken(link: string, from: string): boolean {
    const { protocol, pathname, hash } = new URL(link, `file:///${from}`);
    if (protocol !== 'file:') return false;
    const target = decodeURI(pathname.slice(1));
    const place = decodeURIComponent(hash.slice(1));
    return !files.has(target) || (place !== '' && pages.get(target)?.ids.has(place) !== true);
  }
}
