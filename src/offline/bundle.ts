import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { dataFormat } from '../hosting/data-format.ts';

/** All browser scripts of the site as one classic script for pages that are opened from a disk. */
export function bundleClient(): Promise<string> {
  return bundle('client.ts', insteadOfSiteFiles('site-files.ts'));
}

/** The scripts of the one-file edition, to stand inside it. */
export async function bundleOneFile(): Promise<string> {
  const script = await bundle('one-file-client.ts', insteadOfSiteFiles('one-file-data.ts'));
  return script.replaceAll('</script', '<\\/script');
}

/**
 * Pagefind's library as a classic script that reads its index from `offlineIndex`, a table of base64 by
 * path, instead of fetching it. `library` is the path of the built pagefind.js.
 */
export function bundlePagefind(library: string): Promise<string> {
  return bundle(
    'pagefind-client.ts',
    {
      name: 'built-pagefind',
      enforce: 'pre',
      resolveId: (source) => (source === 'built-pagefind' ? library : undefined),
    },
    { fetch: 'offlineFetch', 'import.meta.url': '"/pagefind/pagefind.js"' },
  );
}

/** A script of src/worker, readable as it is served; the same on every base, and without a hash in its name. */
export function bundleWorker(file: 'service-worker.ts' | 'kill.ts'): Promise<string> {
  return bundle(`../worker/${file}`, undefined, {}, false);
}

function insteadOfSiteFiles(file: string): Plugin {
  return {
    name: 'instead-of-site-files',
    enforce: 'pre',
    resolveId: (source) => (/\/site-files$/.test(source) ? path(file) : undefined),
  };
}

async function bundle(
  entry: string,
  plugin: Plugin | undefined,
  define: Record<string, string> = {},
  minify = true,
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [plugin],
    define: { DATA_FORMAT: JSON.stringify(dataFormat), ...define },
    build: {
      write: false,
      minify,
      lib: { entry: path(entry), formats: ['iife'], name: 'offline' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const [chunk] = outputs.flatMap((output) => ('output' in output ? output.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script.`);
  return chunk.code;
}

function path(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
