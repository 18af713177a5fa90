import { href } from '../hosting/href.ts';
import type { Tracker } from '../schemas/tracker.ts';

/** How to link to this site from trackers, editors and browsers, by title, with the site's address filled in. */
export function fillTrackers(trackers: readonly Tracker[], site: URL): Tracker[] {
  const address = new URL(href('/'), site).href.replace(/\/$/, '');
  const fill = (text: string) => text.replaceAll('{site}', address);
  return trackers
    .toSorted((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1))
    .map((data) => ({
      ...data,
      about: fill(data.about),
      works: fill(data.works),
      fails: fill(data.fails),
      settings: data.settings?.map(({ field, value }) => ({ field, value: fill(value) })),
      code: data.code?.map((block) => ({ ...block, code: fill(block.code) })),
    }));
}
