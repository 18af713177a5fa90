import type { APIRoute } from 'astro';
import { jsonResponse } from '../catalog/json';
import { href } from '../hosting/href';
import { siteName, siteSummary } from '../site';

export const GET = (() =>
  jsonResponse({
    name: siteName,
    short_name: siteName,
    description: siteSummary,
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: '#fdfdfc',
    theme_color: '#0a58a6',
    icons: [{ src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
  })) satisfies APIRoute;
