import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/get-catalog';
import { toMarkdown } from '../catalog/markdown';

// https://llmstxt.org: everything in one file.
export const GET = (async ({ url }) =>
  new Response(
    (await getCatalog()).codes.map((code) => toMarkdown(code, url)).join('\n---\n\n'),
  )) satisfies APIRoute;
