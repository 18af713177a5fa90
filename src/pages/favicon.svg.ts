import type { APIRoute } from 'astro';
import { tile } from '../site';

export const GET: APIRoute = () =>
  new Response(tile, { headers: { 'Content-Type': 'image/svg+xml' } });
