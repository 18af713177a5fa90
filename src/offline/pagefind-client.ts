import * as pagefind from 'built-pagefind';

// `offlineIndex` holds the files of the index as base64, by their path below pagefind/.
Object.assign(globalThis, { offlinePagefind: { ...pagefind } });
