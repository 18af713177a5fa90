/* What the page of missing addresses says to readers. */

export const didYouMean = 'Did you mean';

export const pageMissing = (code: string) => `The page of ${code} is missing`;
export const inAllCodes = (code: string) => `${code} in the list of all codes`;
