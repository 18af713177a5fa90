import { z } from 'astro/zod';

/** One entry of content/reference.yaml: a header of Microsoft's SDK reference, with every function that it lists. */
export const referenceHeader = z.strictObject({
  /** Name of the header without its ending, and of its folder in the reference: "ws2tcpip". */
  id: z.string().min(1),
  /** "ws2tcpip.h". */
  header: z.string().min(1),
  /** The page of the header. */
  url: z.url({ protocol: /^https$/ }),
  /** Names that a page of this site is about, as its name or one of its variants. */
  documented: z.array(z.string().min(1)),
  /** Names without a page, with the reason in a sentence. */
  others: z.array(
    z.strictObject({ names: z.array(z.string().min(1)).min(1), why: z.string().min(1) }),
  ),
});

/** One header of the reference. */
export type ReferenceHeader = z.infer<typeof referenceHeader>;
