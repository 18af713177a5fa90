import type { APIRoute } from 'astro';
import { href } from '../hosting/href';

export const GET = (({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\nSitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n`,
  )) satisfies APIRoute;
