/** What a page says of itself to those who unfurl links, read from its first 32 KB as they do. */
export interface Head {
  title: string | undefined;
  description: string | undefined;
  canonical: string | undefined;
  /** `og:` and `twitter:` properties. */
  properties: Record<string, string>;
}

/** Reads the head of a page. */
export function readHead(html: string): Head {
  const start = html.slice(0, 32 * 1024);
  const one = (pattern: RegExp) => pattern.exec(start)?.[1]?.replaceAll('&amp;', '&');
  return {
    title: one(/<title>([^<]*)<\/title>/),
    description: one(/<meta name="description" content="([^"]*)"/),
    canonical: one(/<link rel="canonical" href="([^"]*)"/),
    properties: Object.fromEntries(
      [
        ...start.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]*)" content="([^"]*)"/g),
      ].map(([, name = '', content = '']) => [name, content]),
    ),
  };
}
