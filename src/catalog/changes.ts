import { href } from '../hosting/href.ts';
import type { ChangeData } from '../schemas/change.ts';
import type { Entry } from './content.ts';

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
export function joinChanges(entries: readonly Entry<ChangeData>[]): Change[] {
  return entries
    .map(({ data: { id, date, title, text, path } }) => ({
      id,
      date: date.toISOString().replace('.000Z', 'Z'),
      title,
      text,
      url: href(`/${path.slice(1)}`),
    }))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
}
