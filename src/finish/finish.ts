import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { base, site } from '../hosting/environment.ts';
import { writeHostFiles } from './host-files.ts';
import { indexText } from './index-text.ts';
import { listCopy } from './list-copy.ts';
import { offerEditions } from './offer-editions.ts';
import { shareStyle } from './share-style.ts';

/**
 * All that happens to the site between Astro's last page and its publication, in this order. Each step takes
 * what the one before it returns, so that another order does not compile.
 */
export function finish(): AstroIntegration {
  return {
    name: 'finish',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const built = {
          folder: fileURLToPath(dir),
          base: base.replace(/\/?$/, '/'),
          origin: new URL(site),
        };
        const styled = shareStyle(built);
        writeHostFiles(styled);
        const indexed = await indexText(styled);
        logger.info(`${indexed.indexed} pages in the text index`);
        const offering = await offerEditions(indexed);
        for (const [what, figure] of offering.figures) logger.info(`${what} ${figure}`);
        await listCopy(offering);
      },
    },
  };
}
