/** Words that the whole site shares. */
export const siteName = 'Winsock errors';

/** What the site is, in one sentence: home page and meta description. */
export const siteSummary =
  'Every Windows Sockets error code: what it means, why it happened, how to tell the causes apart and what to do.';

/**
 * Pictures of the installed site, in pixels. Systems cut a maskable one to their own form, so its
 * drawing fills only the given share: https://www.w3.org/TR/appmanifest/#icon-masks
 */
export const icons = [
  { name: '192', size: 192, share: 1, purpose: 'any' },
  { name: '512', size: 512, share: 1, purpose: 'any' },
  { name: 'maskable', size: 512, share: 0.7, purpose: 'maskable' },
] as const;

/** The mark: a W drawn as a connection that breaks off. Two strokes in a square of 32, and their width. */
export const mark = {
  box: '0 0 32 32',
  whole: 'M4 8l5.5 16L16 10.5',
  broken: 'M18.8 17l3.7 7L28 8',
  width: 3.4,
} as const;

/** Colours of pictures, which follow no theme: the accent behind the mark, the part that broke off. */
export const brand = { accent: '#0a58a6', broken: '#ffb088' } as const;

/** The mark on a tile, as favicon, icon of the installed site and on cards. */
export const tile = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${mark.box}"><rect width="32" height="32" rx="7" fill="${brand.accent}"/><g fill="none" stroke-width="${mark.width}" stroke-linecap="round" stroke-linejoin="round"><path d="${mark.whole}" stroke="#fff"/><path d="${mark.broken}" stroke="${brand.broken}"/></g></svg>`;
