import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../catalog/get-catalog';
import { redirects } from '../catalog/redirects';

// Named by a parameter: Astro takes no page whose own name starts with an underscore.
export const getStaticPaths = (() => [
  { params: { hosting: '_redirects' } },
]) satisfies GetStaticPaths;

export const GET = (async () =>
  new Response(`${redirects((await getCatalog()).codes).join('\n')}\n`)) satisfies APIRoute;
