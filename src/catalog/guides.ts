import { type CollectionEntry, getCollection } from 'astro:content';
import { href } from '../hosting/href.ts';
import type { GuideData } from '../schemas/guide.ts';

/** A guide with its address. */
export interface Guide extends GuideData {
  entry: CollectionEntry<'guides'>;
  slug: string;
  /** Address of the page, base included. */
  url: string;
}

/** All guides in their order. */
export async function getGuides(): Promise<Guide[]> {
  return (await getCollection('guides'))
    .map((entry) => ({ ...entry.data, entry, slug: entry.id, url: href(`/guides/${entry.id}/`) }))
    .toSorted((a, b) => a.order - b.order);
}
