/* What is said about a copy that a browser keeps. */

export const keepsNothing = 'This browser keeps nothing, as in a private window.';
export const goOn = 'Go on';
export const remove = 'Remove the copy';
export const removed = 'Removed.';
export const fetching = 'Fetching …';
export const filesOfCopy = 'Files of the copy';
export const stop = 'Stop';
export const stopped = 'Stopped.';
export const siteChanged = 'The site has just changed. Go on to fetch the new one.';
export const noRoom =
  'The browser has no room for it, so nothing more was kept. Free some space and try again.';
export const broken = 'The connection broke. What has arrived is kept.';
export const upToDate = 'Your offline copy is up to date. The next page shows it.';

export const keep = (size: string) => `Keep a copy for offline use (${size})`;
export const kept = (size: string) => `The whole site is kept here: ${size}.`;
export const newerPart = (files: number) => ` Of a newer one, ${files} files are kept.`;
export const part = (files: number) => `A part is kept: ${files} files.`;
