import { caching, headers } from './headers.ts';

/**
 * Lines of Cloudflare's `_headers`, 2,000 characters each at most. Pages have no Cache-Control here:
 * Cloudflare sends that of `caching.pages` itself, and joins what two rules say with a comma.
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
export function cloudflareHeaders(): string[] {
  return [
    '/*',
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    '/_astro/*',
    `  Cache-Control: ${caching.hashed}`,
  ];
}
