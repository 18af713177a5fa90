import type { APIRoute } from 'astro';
import { getCodes } from '../catalog/codes';
import { toMarkdown } from '../catalog/markdown';

// https://llmstxt.org: everything in one file.
export const GET = (async ({ url }) =>
  new Response(
    (await getCodes()).map((code) => toMarkdown(code, url)).join('\n---\n\n'),
  )) satisfies APIRoute;
