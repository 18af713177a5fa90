import { href } from '../hosting/href.ts';
import { otherAddresses } from '../winsock/aliases.ts';
import { getAliases } from './aliases.ts';
import { getCodes } from './codes.ts';

/**
 * Rules in the form of Netlify's and Cloudflare Pages' `_redirects`: each short address to its code, at
 * once and for ever. The exclamation mark makes Netlify redirect although a page of that name exists;
 * names in upper case have none, so that a host which ignores case cannot send readers in a circle.
 * https://docs.netlify.com/manage/routing/redirects/redirect-options/
 */
export async function getRedirects(): Promise<string[]> {
  const [codes, aliases] = await Promise.all([getCodes(), getAliases()]);
  return [
    ...aliases.flatMap(({ path, codes: [code, other] }) =>
      code === undefined || other !== undefined ? [] : [`${href(`/${path}/`)} ${code.url} 301!`],
    ),
    ...codes.flatMap((code) =>
      otherAddresses(code).map((path) => `${href(`/${path}/`)} ${code.url} 301`),
    ),
  ];
}
