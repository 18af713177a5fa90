import { caching, cardsPolicy, headers } from './headers.ts';

/**
 * Lines of Cloudflare's `_headers`, 2,000 characters each at most. Pages have no Cache-Control here:
 * Cloudflare sends that of `caching.pages` itself, and joins what two rules say with a comma, unless the
 * later one first takes the earlier's away with an exclamation mark.
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
export function cloudflareHeaders(): string[] {
  return [
    '/*',
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    '/cards/*',
    '  ! Cross-Origin-Resource-Policy',
    `  Cross-Origin-Resource-Policy: ${cardsPolicy}`,
    '/_astro/*',
    `  Cache-Control: ${caching.hashed}`,
  ];
}
