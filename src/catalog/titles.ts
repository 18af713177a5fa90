import { siteName } from '../site.ts';
import type { Code } from './code.ts';

/** What a search engine shows of a title, and of a description, in characters. */
const TITLE = 70;
const DESCRIPTION = 160;

/** Title of a code's page as people search for it: "Winsock error 10054 (WSAECONNRESET): Connection reset by peer". */
export function codeTitle({ name, value, title }: Pick<Code, 'name' | 'value' | 'title'>): string {
  const short = `Winsock error ${value} (${name})`;
  const long = `${short}: ${title}`;
  return long.length > TITLE ? short : long;
}

/** A title with the name of the site, where it does not say it itself and search engines show both. */
export function withSiteName(title: string): string {
  const both = `${title} · ${siteName}`;
  return /winsock error/i.test(title) || both.length > TITLE ? title : both;
}

/** What search engines show below it: the summary, behind the number that people hold. */
export function codeDescription({ value, summary }: Pick<Code, 'value' | 'summary'>): string {
  const bare = summary.replaceAll('`', '');
  const all = [`Socket error ${value}: `, `Error ${value}: `, `${value}: `].map(
    (start) => start + bare,
  );
  return all.find(({ length }) => length <= DESCRIPTION) ?? bare;
}
