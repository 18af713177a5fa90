import { z } from 'astro/zod';
import { source } from './source.ts';

/** Front matter of `content/guides/*.mdx`. */
export const guide = z.strictObject({
  /** Heading of the page, in sentence case. */
  title: z.string().min(1).max(70),
  /** One sentence for lists, search results and the meta description. */
  summary: z.string().min(1).max(160, 'is too long: shorten it to 160 characters or less'),
  /** Diátaxis kind: a how-to starts from a goal, an explanation answers a why. */
  kind: z.enum(['how-to', 'explanation']),
  /** Place in the list of guides, from 1. */
  order: z.int().min(1),
  /** Codes that the guide is about; their pages link to it. */
  codes: z.array(z.string().min(1)),
  /** Pages to check this page against. */
  sources: z.array(source).min(1, 'every page needs at least one source'),
});

/** Front matter of one guide, checked. */
export type GuideData = z.infer<typeof guide>;
