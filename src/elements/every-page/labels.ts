/* What the scripts of every page say to readers. */

export const copied = 'Copied';
export const copyByHand = 'Select the text and copy it by hand';
export const copy = 'Copy';
export const copyLink = 'Copy link';
export const copyMarkdown = 'Copy Markdown link';
export const copyHtml = 'Copy HTML link';
export const copyText = 'Copy text';
export const share = 'Share';
export const noSearch = 'The search cannot be loaded now.';
/** Of a tab that was opened before the site changed. */
export const oldTab = 'This tab is older than the site. Reload it.';
