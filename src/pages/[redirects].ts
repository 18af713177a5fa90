import type { APIRoute, GetStaticPaths } from 'astro';
import { getRedirects } from '../catalog/redirects';

// Netlify reads a file of this name; Astro takes no page whose own name starts with an underscore.
export const getStaticPaths = (() => [
  { params: { redirects: '_redirects' } },
]) satisfies GetStaticPaths;

export const GET = (async () =>
  new Response(`${(await getRedirects()).join('\n')}\n`)) satisfies APIRoute;
