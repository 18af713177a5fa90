import { readFileSync } from 'node:fs';
import { caching, cardsPolicy, headersFor } from './headers.ts';
import { mediaTypes } from './media-types.ts';

/** Folder beside the finished site's pages for what hosts need and readers do not: the build moves it next to `dist`. */
export const besideFolder = '.hosting';

/** What `_headers` is written for: Netlify and Cloudflare read the same file, and combine its rules differently. */
type HeadersReader = 'netlify' | 'cloudflare';

/**
 * The files in which hosts read headers and media types, by their paths in the finished site, for the
 * stylesheet that the policy has to name ("sha256-…"). Throws where a template lacks the place for one of them.
 */
export function hostFiles(style: string, reader: HeadersReader): Map<string, string> {
  const headers = Object.entries(headersFor(style));
  const values = { ...caching, cards: cardsPolicy, readers: 'same-origin' };
  return new Map([
    ['_headers', headersFile(headers, reader)],
    [
      '.htaccess',
      fill('htaccess', values, {
        headers: headers.map(([name, value]) => `Header always set ${name} "${value}"`),
        types: byType().map(([type, endings]) => `AddType ${type} ${endings.join(' ')}`),
      }),
    ],
    [
      'web.config',
      fill('web.config', values, {
        headers: headers.flatMap(([name, value]) => [
          `<remove name="${name}" />`,
          `<add name="${name}" value="${value}" />`,
        ]),
        types: iisTypes.flatMap((ending) => [
          `<remove fileExtension="${ending}" />`,
          `<mimeMap fileExtension="${ending}" mimeType="${mediaTypes[ending]}" />`,
        ]),
      }),
    ],
    [
      `${besideFolder}/nginx.conf`,
      fill('nginx.conf', values, {
        headers: headers
          .filter(([name]) => name !== 'Cross-Origin-Resource-Policy')
          .map(([name, value]) => `add_header ${name} "${value}" always;`),
        types: byType().map(
          ([type, endings]) => `${type} ${endings.map((ending) => ending.slice(1)).join(' ')};`,
        ),
      }),
    ],
  ]);
}

/** Endings that IIS does not know and would refuse. */
const iisTypes = [
  ...['.json', '.c', '.h', '.md', '.wasm', '.webmanifest'],
  ...['.pf_meta', '.pf_index', '.pf_fragment', '.pf_filter', '.pagefind'],
];

/**
 * `_headers`. Cloudflare sends `caching.pages` itself, and joins what two rules say with a comma, unless the
 * later one first takes the earlier's away with an exclamation mark; it reads 2,000 characters a line.
 * https://docs.netlify.com/manage/routing/headers/
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
function headersFile(headers: [string, string][], reader: HeadersReader): string {
  const cloudflare = reader === 'cloudflare';
  const lines = [
    '/*',
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
    ...(cloudflare ? [] : [`  Cache-Control: ${caching.pages}`]),
    '/cards/*',
    ...(cloudflare ? ['  ! Cross-Origin-Resource-Policy'] : []),
    `  Cross-Origin-Resource-Policy: ${cardsPolicy}`,
    '/_astro/*',
    `  Cache-Control: ${caching.hashed}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Media types without their charset, each with its endings. */
function byType(): [string, string[]][] {
  const types = Object.entries(mediaTypes).map(([ending, type]) => ({
    ending,
    type: type.replace(/;.*/, ''),
  }));
  return [...Map.groupBy(types, ({ type }) => type)].map(([type, rows]) => [
    type,
    rows.map(({ ending }) => ending),
  ]);
}

/** A template with lines in the place of each `{name}` that stands alone, and values in that of the others. */
function fill(
  file: string,
  values: Record<string, string>,
  blocks: Record<string, string[]>,
): string {
  let text = readFileSync(new URL(`templates/${file}`, import.meta.url), 'utf8');
  for (const [name, lines] of Object.entries(blocks)) {
    const place = new RegExp(`^( *)\\{${name}\\}$`, 'm');
    if (!place.test(text)) throw new Error(`templates/${file} has no line {${name}}.`);
    text = text.replace(place, (_, indent: string) =>
      lines.map((line) => indent + line).join('\n'),
    );
  }
  return text.replaceAll(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
}
