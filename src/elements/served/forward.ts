/**
 * Forwards from a short link to the page that it stands for. The hash survives, and the short link
 * leaves no trace in the history, so that Back works.
 */
const target = document.querySelector<HTMLAnchorElement>('a[data-forward]');
if (target !== null) location.replace(target.href + location.hash);
