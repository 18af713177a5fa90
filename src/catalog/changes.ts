import { getCollection } from 'astro:content';
import { href } from '../hosting/href.ts';

/** A change that readers of the site can see. */
export interface Change {
  id: string;
  /** "2026-11-23T12:00:00Z" */
  date: string;
  title: string;
  text: string;
  /** Address of the page that it is about, base included. */
  url: string;
}

/** All changes, newest first. */
export async function getChanges(): Promise<Change[]> {
  return (await getCollection('changes'))
    .map(({ data: { id, date, title, text, path } }) => ({
      id,
      date: date.toISOString().replace('.000Z', 'Z'),
      title,
      text,
      url: href(`/${path.slice(1)}`),
    }))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
}
