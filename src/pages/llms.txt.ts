import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/get-catalog';
import { byStage } from '../catalog/groups';
import { siteSummary } from '../site';

// https://llmstxt.org: a title, a summary, then lists of links to Markdown.
export const GET = (async ({ site }) => {
  const link = (url: string) => new URL(url, site).href;
  const catalog = await getCatalog();
  const stages = byStage(catalog.codes).map(
    ({ label, codes }) =>
      `## ${label}\n\n${codes.map(({ name, value, url, summary }) => `- [${name} (${value})](${link(url.replace(/\/$/, '.md'))}): ${summary}`).join('\n')}`,
  );
  const guides = catalog.guides.map(
    ({ title, url, summary }) => `- [${title}](${link(url)}): ${summary}`,
  );
  return new Response(
    [
      '# Windows Sockets error codes',
      `> ${siteSummary}`,
      ...stages,
      `## Guides\n\n${guides.join('\n')}`,
      '',
    ].join('\n\n'),
  );
}) satisfies APIRoute;
