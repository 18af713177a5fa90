import { forCloudflare } from '../hosting/environment.ts';
import { href } from '../hosting/href.ts';
import { otherAddresses } from '../winsock/aliases.ts';
import { joinAliases } from './aliases.ts';
import type { Code } from './code.ts';

/**
 * Rules in the form of Netlify's and Cloudflare's `_redirects`: each short address to its code, at once
 * and for ever. The exclamation mark makes Netlify redirect although a page of that name exists, which
 * Cloudflare always does and never writes. Names in upper case have no page, nor the mark, so that a
 * host which ignores case cannot send readers in a circle. Cloudflare reads 2,000 rules at most.
 * https://docs.netlify.com/manage/routing/redirects/redirect-options/
 * https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function redirects(codes: readonly Code[]): string[] {
  const always = forCloudflare ? '301' : '301!';
  return [
    ...joinAliases(codes).flatMap(({ path, codes: [code, other] }) =>
      code === undefined || other !== undefined
        ? []
        : [`${href(`/${path}/`)} ${code.url} ${always}`],
    ),
    ...codes.flatMap((code) =>
      otherAddresses(code).map((path) => `${href(`/${path}/`)} ${code.url} 301`),
    ),
  ];
}
