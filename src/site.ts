/** Words that the whole site shares. */
export const siteName = 'Winsock errors';

/** What the site is, in one sentence: home page and meta description. */
export const siteSummary =
  'Every Windows Sockets error code: what it means, why it happened, how to tell the causes apart and what to do.';
