import { z } from 'astro/zod';

/** A page on which a reader can check a fact. */
export const source = z.strictObject({
  /** What the page is called, and whose it is: "connect function (Microsoft)". */
  title: z.string().min(1),
  /** Its https address. Microsoft's pages are linked on learn.microsoft.com. */
  url: z.url({
    protocol: /^https$/,
    error: 'must be an https address, for example https://learn.microsoft.com/…',
  }),
});

/** A page on which a reader can check a fact. */
export type Source = z.infer<typeof source>;
