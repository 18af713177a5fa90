import { getCollection } from 'astro:content';
import type { Catalog } from './catalog.ts';
import { makeCatalog } from './catalog.ts';
import type { Entry } from './content.ts';
import { readPrograms } from './examples.ts';

let catalog: Promise<Catalog> | undefined;

/** The catalog of Astro's collections. Rejects with one error that lists every problem in the content. */
export function getCatalog(): Promise<Catalog> {
  catalog ??= joinCollections();
  return catalog;
}

async function joinCollections(): Promise<Catalog> {
  return makeCatalog(
    {
      changes: (await getCollection('changes')).map(toEntry),
      codes: (await getCollection('codes')).map(toEntry),
      commands: (await getCollection('commands')).map(toEntry),
      examples: (await getCollection('examples')).map(toEntry),
      functions: (await getCollection('functions')).map(toEntry),
      guides: (await getCollection('guides')).map(toEntry),
      handling: (await getCollection('handling')).map(toEntry),
      messages: (await getCollection('messages')).map(toEntry),
      neighbours: (await getCollection('neighbours')).map(toEntry),
      pairs: (await getCollection('pairs')).map(toEntry),
      phrases: (await getCollection('phrases')).map(toEntry),
      reference: (await getCollection('reference')).map(toEntry),
      reports: (await getCollection('reports')).map(toEntry),
      runtimes: (await getCollection('runtimes')).map(toEntry),
      trackers: (await getCollection('trackers')).map(toEntry),
    },
    readPrograms('examples'),
  );
}

function toEntry<Data>({
  id,
  filePath = id,
  data,
  body = '',
}: {
  id: string;
  filePath?: string | undefined;
  data: Data;
  body?: string | undefined;
}): Entry<Data> {
  return { id, filePath, data, body };
}
