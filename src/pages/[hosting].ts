import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../catalog/get-catalog';
import { redirects } from '../catalog/redirects';
import { cloudflareHeaders } from '../hosting/cloudflare';
import { forCloudflare } from '../hosting/environment';

// Files that hosts read, named by a parameter: Astro takes no page whose own name starts with an underscore.
// Only Cloudflare gets _headers, since Netlify would send them besides those of netlify.toml.
export const getStaticPaths = (async () => {
  const { codes } = await getCatalog();
  const addresses = { params: { hosting: '_redirects' }, props: { lines: redirects(codes) } };
  const headers = { params: { hosting: '_headers' }, props: { lines: cloudflareHeaders() } };
  return forCloudflare ? [addresses, headers] : [addresses];
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(`${props.lines.join('\n')}\n`);
