import { rm } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { isTag } from 'domhandler';
import * as pagefind from 'pagefind';
import { findAll, rewrite, type Visitor } from './html.ts';
import type { StyledSite } from './share-style.ts';
import { readFile, readPage } from './site.ts';

/** A site with a full-text index. */
export interface IndexedSite extends StyledSite {
  /** How many pages the index has. */
  indexed: number;
}

/** Elements that format a part of a text: a word goes on across their ends. */
const formatting = new Set(['b', 'code', 'em', 'kbd', 'small', 'span', 'strong']);

/**
 * Makes the full-text index from the pages that mark their article with `data-pagefind-body`. Rejects when
 * Pagefind reports an error or has lost a page, so that no build ships with a part of its search.
 */
export async function indexText(site: StyledSite): Promise<IndexedSite> {
  try {
    const { index, errors } = await pagefind.createIndex({
      // Names such as WSA_IO_PENDING and std::errc are one word.
      includeCharacters: '_:',
      excludeSelectors: ['.anchor', 'copy-button > small'],
    });
    if (index === undefined) throw new Error(errors.join('\n'));
    const marked = await addMarkedPages(index, site);
    if (marked === 0) throw new Error('No page asks to be indexed.');
    succeed(await index.writeFiles({ outputPath: join(site.folder, 'pagefind') }));
    await removeInterfaces(site);
    const indexed = indexedPages(site);
    if (indexed !== marked) throw new Error(`It has ${indexed} of ${marked} pages.`);
    return { ...site, indexed };
  } catch (cause) {
    throw new Error('The search index could not be made.', { cause });
  } finally {
    await pagefind.close();
  }
}

/** Ends a word where an element ends that is no formatting of text: Pagefind joins the words on both sides of a tag. */
const endWords: Visitor = (element, changes) => {
  const { name, nextSibling } = element;
  const followedByTag = nextSibling === null || isTag(nextSibling);
  if (!formatting.has(name) && followedByTag) changes.after(element, ' ');
};

/**
 * Adds the pages that ask to be indexed, and returns how many. One at a time: a system opens only so many
 * files at once, and Pagefind holds what it has been given.
 */
async function addMarkedPages(index: pagefind.PagefindIndex, site: StyledSite): Promise<number> {
  let marked = 0;
  for (const sourcePath of site.pages) {
    const page = readPage(site, sourcePath);
    if (findAll(page, ({ attribs }) => 'data-pagefind-body' in attribs).length === 0) continue;
    succeed(await index.addHTMLFile({ sourcePath, content: rewrite(page, endWords) }));
    marked += 1;
  }
  return marked;
}

/** Pagefind writes user interfaces of its own beside the index, which this site does not use. */
async function removeInterfaces({ folder }: StyledSite): Promise<void> {
  const files = globSync('pagefind/pagefind-{ui,modular-ui,component-ui,highlight}.*', {
    cwd: folder,
  });
  await Promise.all(files.map((file) => rm(join(folder, file))));
}

/** Pages that the written index holds, in all languages. */
function indexedPages(site: StyledSite): number {
  const entry: { languages: Record<string, { page_count: number }> } = JSON.parse(
    readFile(site, 'pagefind/pagefind-entry.json').toString(),
  );
  return Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

function succeed<Response extends { errors: string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(response.errors.join('\n'));
  return response;
}
