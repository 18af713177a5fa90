import { builtHeaders } from '../src/hosting/built-headers.ts';
import { caching } from '../src/hosting/headers.ts';
import { serve, type Site } from '../src/hosting/serve.ts';

/** Serves a build of the site as its hosts do: what shrinks as gzip, its own headers, its rules for caching. */
export function serveAsHosted(folder: string): Promise<Site> {
  const own = builtHeaders(folder);
  const headers = (path: string) => ({
    ...own,
    'Cache-Control': path.startsWith('/_astro/') ? caching.hashed : caching.pages,
  });
  return serve(folder, { compresses: true, headers });
}

/** Serves the site of a peer as most hosts do: what shrinks as gzip; all is kept, and asked for again by each visit. */
export function servePeer(folder: string): Promise<Site> {
  return serve(folder, { compresses: true, headers: () => ({ 'Cache-Control': caching.pages }) });
}
