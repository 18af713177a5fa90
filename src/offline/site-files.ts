import type { Pagefind } from '../elements/search/pagefind';
import type { DataFile, ScriptData } from '../elements/every-page/site-files';

/*
 * What ../elements/every-page/site-files does, for pages that are opened from a disk: addresses name their file,
 * and data arrives by classic scripts, which browsers load from a disk although they refuse fetch.
 */

declare global {
  /** Filled by the files of data/. */
  var offlineData: Record<string, unknown> | undefined;
  /** Pagefind's library, set by search/pagefind.js. */
  var offlinePagefind:
    | (Omit<Pagefind, 'options'> & {
        options(
          options: Parameters<Pagefind['options']>[0] & { baseUrl: string; noWorker: boolean },
        ): Promise<void>;
      })
    | undefined;
}

/** `pageAddress('../', 'decode/', 'log')` → `../decode/index.html#log`. */
export function pageAddress(base: string, path: string, fragment = ''): string {
  return `${base}${path}index.html${fragment && `#${fragment}`}`;
}

/** The content of a data file. Rejects where its script is missing. */
export async function loadData<Data>(base: string, file: DataFile): Promise<ScriptData<Data>> {
  await run(`${base}data/${file.replace('.json', '.js')}`);
  // What the script left there is JSON that this build made for exactly this call.
  const data: unknown = globalThis.offlineData?.[file];
  return JSON.parse(JSON.stringify(data));
}

/** Pagefind's library with its index, whose results lead to files. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  await run(`${base}search/pagefind.js`);
  const library = globalThis.offlinePagefind;
  if (library === undefined) throw new Error('search/pagefind.js has left nothing.');
  return {
    ...library,
    options: (options) => library.options({ ...options, baseUrl: '/', noWorker: true }),
    debouncedSearch: async (query, options, wait) => {
      const found = await library.debouncedSearch(query, options, wait);
      return (
        found && {
          results: found.results.map((result) => ({
            data: async () => {
              const page = await result.data();
              return { ...page, url: pageAddress(base, page.url.slice(1)) };
            },
          })),
        }
      );
    },
  };
}

/** Runs a classic script of the edition once it is asked for. */
function run(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${src} cannot be read.`));
    document.head.append(script);
  });
}
