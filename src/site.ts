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
