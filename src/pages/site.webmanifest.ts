import type { APIRoute } from 'astro';
import { jsonResponse } from '../catalog/json';
import { href } from '../hosting/href';
import { icons, siteName, siteSummary } from '../site';

export const GET = (() =>
  jsonResponse({
    id: href('/'),
    name: siteName,
    short_name: siteName,
    description: siteSummary,
    lang: 'en',
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: '#fdfdfc',
    theme_color: '#0a58a6',
    icons: [
      { src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...icons.map(({ name, size, purpose }) => ({
        src: href(`/icons/${name}.png`),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ],
    shortcuts: [
      { name: 'Look up an error', url: href('/search/') },
      { name: 'Decode a log', url: href('/decode/') },
    ],
    // The service worker takes it, so that a shared text reaches no server.
    share_target: {
      action: href('/decode/'),
      method: 'POST',
      enctype: 'multipart/form-data',
      params: { title: 'title', text: 'text', url: 'url' },
    },
  })) satisfies APIRoute;
