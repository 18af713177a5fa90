import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/get-catalog';
import { href } from '../hosting/href';
import { siteName } from '../site';

// RFC 4287. Nothing depends on the time of the build, so that two builds give the same bytes.
export const GET = (async ({ site }) => {
  const { changes } = await getCatalog();
  const address = (path: string) => escape(new URL(path, site).href);
  const page = address(href('/changes/'));
  const entries = changes.map(
    ({ id, date, title, text, url }) => `  <entry>
    <id>${page}#${id}</id>
    <title>${escape(title)}</title>
    <updated>${date}</updated>
    <link href="${address(url)}"/>
    <summary>${escape(text)}</summary>
  </entry>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${page}</id>
  <title>${siteName}: changes</title>
  <updated>${changes[0]?.date ?? '1970-01-01T00:00:00Z'}</updated>
  <author><name>${siteName}</name></author>
  <link rel="self" href="${address(href('/changes.xml'))}"/>
  <link href="${page}"/>
${entries.join('\n')}
</feed>
`,
    { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  );
}) satisfies APIRoute;

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
