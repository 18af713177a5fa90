import { base } from './environment.ts';

/**
 * Address of a page or file of this site under the base that it is built for:
 * `href('/wsaeconnreset/')` → `/docs/winsock/wsaeconnreset/`. Takes a path that starts with a slash.
 */
export function href(path: `/${string}`): string {
  return base.replace(/\/$/, '') + path;
}
