import type { RowId } from './rows.ts';

/** Why this site is behind in a row, in one sentence of the report. */
export const reasons: Partial<Record<RowId, string>> = {
  build:
    'One build makes short-link pages, cards and three offline editions besides; the peers make 97 pages of text. Hugo renders Markdown without MDX and is compiled. No change is planned.',
  size: 'Cards for links and the offline editions make most of it, and no page loads them. No change is planned.',
  files:
    'Each spelling of a code is a page of its own, and each page has a card and twins in JSON and Markdown. No change is planned.',
  requests:
    'Reading takes the page and two small scripts. The rest comes after it is shown: the service worker is installed and sees the page once more, so that it opens without a network. Planned: to let the worker take it from the browser’s cache.',
  bytes:
    'Hugo’s bare theme has neither search nor functions, causes and languages on the page. Planned: as for the requests.',
  firstPaint:
    'Hugo’s bare theme has an eighth of the page’s content, hardly a style and no script. Planned: to measure what the styles below the first screen cost.',
  largestPaint: 'As for the first paint.',
  searchBytes:
    'The certain answer is there after a part of it; the index for full text is fetched behind it, for the further results.',
  bytesUntil:
    'The answer comes from the first file; the files for words and full text are fetched beside it.',
};
