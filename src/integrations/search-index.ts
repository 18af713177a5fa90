import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/**
 * Makes the full-text index from the built pages: those that mark their article with
 * `data-pagefind-body`. Throws when Pagefind reports an error, so that no build ships without search.
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
          const added = succeed(await index.addDirectory({ path: fileURLToPath(dir) }));
          succeed(await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) }));
          logger.info(`${added.page_count} pages`);
        } catch (cause) {
          throw new Error('The search index could not be made.', { cause });
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}

function succeed<Response extends { errors: string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(response.errors.join('\n'));
  return response;
}
