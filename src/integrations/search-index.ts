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
          const { index, errors } = await pagefind.createIndex({
            // Names such as WSA_IO_PENDING and std::errc are one word.
            includeCharacters: '_:',
            excludeSelectors: ['.anchor', 'copy-button > small'],
          });
          if (index === undefined) throw new Error(errors.join('\n'));
          const marked = await addMarkedPages(index, dir);
          succeed(await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) }));
          await removeInterfaces(dir);
          const indexed = await indexedPages(dir);
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

/**
 * Adds the pages that ask to be indexed, and returns how many. One at a time: a system opens only so many
 * files at once, and Pagefind holds what it has been given.
 */
async function addMarkedPages(index: pagefind.PagefindIndex, dir: URL): Promise<number> {
  let marked = 0;
  for (const sourcePath of globSync('**/*.html', { cwd: fileURLToPath(dir) })) {
    const html = await readFile(new URL(sourcePath, dir), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    // Pagefind joins the words on both sides of a tag: what is no formatting of text ends a word.
    const content = html.replaceAll(
      /<\/(?!(?:b|code|em|kbd|small|span|strong)>)[\w-]+>(?=<)/g,
      '$& ',
    );
    succeed(await index.addHTMLFile({ sourcePath, content }));
    marked += 1;
  }
  return marked;
}

function succeed<Response extends { errors: string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(response.errors.join('\n'));
  return response;
}
