import type { APIRoute } from 'astro';
import { href } from '../hosting/href';
import { siteName } from '../site';

// https://developer.mozilla.org/en-US/docs/Web/XML/Guides/OpenSearch
export const GET = (({ site }) =>
  new Response(
    `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${siteName}</ShortName>
  <Description>Look a Windows Sockets error up by any of its names or numbers</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${new URL(href('/favicon.svg'), site).href}</Image>
  <Url type="text/html" template="${new URL(href('/search/'), site).href}?q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } },
  )) satisfies APIRoute;
