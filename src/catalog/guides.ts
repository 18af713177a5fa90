import { href } from '../hosting/href.ts';
import type { GuideData } from '../schemas/guide.ts';
import type { Entry } from './content.ts';

/** A guide with its address. */
export interface Guide extends GuideData {
  /** Its text, in MDX, and the file in which it stands. */
  body: string;
  filePath: string;
  slug: string;
  /** Address of the page, base included. */
  url: string;
}

/** All guides in their order. */
export function joinGuides(entries: readonly Entry<GuideData>[]): Guide[] {
  return entries
    .map(({ id, filePath, data, body }) => ({
      ...data,
      body,
      filePath,
      slug: id,
      url: href(`/guides/${id}/`),
    }))
    .toSorted((a, b) => a.order - b.order);
}
