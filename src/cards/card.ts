import type { Code } from '../catalog/code.ts';
import type { FunctionPage } from '../catalog/functions.ts';
import type { Guide } from '../catalog/guides.ts';
import { siteName, siteSummary } from '../site.ts';

/** What the picture that unfurls beside a link says. */
export interface Card {
  /** Path below /cards/, without its file type: "wsaeconnreset", "functions/connect". */
  path: string;
  /** The large line. */
  heading: string;
  /** Names of codes and functions are set in the mono face. */
  mono: boolean;
  /** Short facts under the heading: numbers of a code, the kind of page. */
  facts: string[];
  /** Short title, where the heading is a name. */
  title?: string;
  /** One or two sentences. */
  text: string;
}

/** The card of pages that have none of their own. */
export const siteCard: Card = {
  path: 'site',
  heading: siteName,
  mono: false,
  facts: ['10054', '0x80072746', 'WSAECONNRESET'],
  text: siteSummary,
};

/** The card of a code: name, numbers, short title, summary. */
export function codeCard(
  code: Pick<Code, 'slug' | 'name' | 'value' | 'hex' | 'title' | 'summary'>,
): Card {
  return {
    path: code.slug,
    heading: code.name,
    mono: true,
    facts: [String(code.value), code.hex],
    title: code.title,
    text: code.summary,
  };
}

/** The card of a function: name and how many codes it returns. */
export function functionCard({ slug, name, codes }: FunctionPage): Card {
  const names = codes.slice(0, 6).map(({ code }) => code.name);
  const more = codes.length - names.length;
  return {
    path: `functions/${slug}`,
    heading: name,
    mono: true,
    facts: ['Winsock function'],
    title:
      codes.length === 0
        ? 'Its documentation lists no error code'
        : `${codes.length} error ${codes.length === 1 ? 'code' : 'codes'} in its documentation`,
    text: more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', '),
  };
}

/** The card of a guide: title and summary. */
export function guideCard({ slug, title, summary, kind }: Guide): Card {
  return {
    path: `guides/${slug}`,
    heading: title,
    mono: false,
    facts: [kind === 'how-to' ? 'How-to guide' : 'Explanation'],
    text: summary,
  };
}
