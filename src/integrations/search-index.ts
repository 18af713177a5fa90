import { readdir, readFile, rm } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/**
 * Makes the full-text index from the built pages: those that mark their article with
 * `data-pagefind-body`. Throws when Pagefind reports an error or has lost a page, so that no build
 * ships with a part of its search.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        try {
          // Names such as WSA_IO_PENDING and std::errc are one word.
          const { index, errors } = await pagefind.createIndex({ includeCharacters: '_:' });
          if (index === undefined) throw new Error(errors.join('\n'));
          succeed(await index.addDirectory({ path: fileURLToPath(dir) }));
          succeed(await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) }));
          await removeInterfaces(dir);
          const indexed = await indexedPages(dir);
          const marked = await markedPages(dir);
          if (indexed !== marked) throw new Error(`It has ${indexed} of ${marked} pages.`);
          logger.info(`${indexed} pages`);
        } catch (cause) {
          throw new Error('The search index could not be made.', { cause });
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}

/** Pagefind writes user interfaces of its own beside the index, which this site does not use. */
async function removeInterfaces(dir: URL): Promise<void> {
  const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;
  const folder = new URL('pagefind/', dir);
  const files = (await readdir(folder)).filter((file) => unused.test(file));
  await Promise.all(files.map((file) => rm(new URL(file, folder))));
}

/** Pages that the written index holds, in all languages. */
async function indexedPages(dir: URL): Promise<number> {
  const entry: { languages: Record<string, { page_count: number }> } = JSON.parse(
    await readFile(new URL('pagefind/pagefind-entry.json', dir), 'utf8'),
  );
  return Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

/** Pages that ask to be indexed. Without any, as in a folder of tests, Pagefind takes all. */
async function markedPages(dir: URL): Promise<number> {
  let marked = 0;
  // One at a time: a system opens only so many files at once.
  for (const file of globSync('**/*.html', { cwd: fileURLToPath(dir) })) {
    const html = await readFile(new URL(file, dir), 'utf8');
    if (html.includes('data-pagefind-body')) marked += 1;
  }
  return marked;
}

function succeed<Response extends { errors: string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(response.errors.join('\n'));
  return response;
}
