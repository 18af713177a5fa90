import { z } from 'astro/zod';

/** A page on which a reader can check a fact. */
export const source = z.strictObject({
  title: z.string().min(1).describe('What the page is called, and whose it is'),
  // Microsoft's pages are linked on learn.microsoft.com.
  url: z
    .url({
      protocol: /^https$/,
      error: 'must be an https address, for example https://learn.microsoft.com/…',
    })
    .describe('Its https address'),
});

/** A page on which a reader can check a fact. */
export type Source = z.infer<typeof source>;
