import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../catalog/get-catalog';
import { securityContact } from '../../hosting/environment';
import { lastCommit } from '../../hosting/history';
import { securityText } from '../../hosting/security-text';

// Named by a parameter, since the file is there only where somebody answers.
export const getStaticPaths = (() =>
  securityContact === undefined
    ? []
    : [{ params: { file: 'security.txt' } }]) satisfies GetStaticPaths;

export const GET = (async ({ site }) => {
  const {
    changes: [newest],
  } = await getCatalog();
  return new Response(
    securityText({
      contact: securityContact ?? '',
      // An archive has no git, and what it tells its readers has a date too.
      since: lastCommit() ?? new Date(newest?.date ?? 0),
      site: site ?? new URL('http://localhost'),
    }),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
}) satisfies APIRoute;
