import { z } from 'astro/zod';

/** One entry of content/phrases.yaml: the words in which people speak of a code. */
export const phrases = z.strictObject({
  /** Name of the code. */
  id: z.string().min(1),
  /** What they say when they have neither number nor name. */
  phrases: z.array(z.string().min(1)).min(1),
});
