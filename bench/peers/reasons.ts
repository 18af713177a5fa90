import type { RowId } from './rows.ts';

const paint =
  'Hugo’s page is less than half as heavy and has no functions, causes or languages to lay out. No change is planned.';

/** Why this site is behind in a row, in one sentence of the report. */
export const reasons: Partial<Record<RowId, string>> = {
  build:
    'One build makes short-link pages, cards and three offline editions besides; the peers make 97 pages of text. Hugo renders Markdown without MDX and is compiled. No change is planned.',
  size: 'Cards for links and the offline editions make most of it, and no page loads them. No change is planned.',
  files:
    'Each spelling of a code is a page of its own, and each page has a card and twins in JSON and Markdown. No change is planned.',
  requests:
    'Reading takes the page and two small scripts; a third part of the script, the icon and the service worker, which opens visited pages without a network, come after it is shown. No change is planned.',
  bytes:
    'Hugo’s bare theme has neither search nor functions, causes and languages on the page. No change is planned.',
  firstPaint: paint,
  largestPaint: paint,
};
