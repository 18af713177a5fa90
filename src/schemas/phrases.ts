import { z } from 'astro/zod';

/** One entry of content/phrases.yaml: the words in which people speak of a code. */
export const phrases = z.strictObject({
  /** Name of the code. */
  id: z.string().min(1),
  /** What they say when they have neither number nor name. */
  phrases: z.array(z.string().min(1)).min(1),
  /** What they say when it is one of its causes, by the id of the cause: what they see, not what it is called. */
  causes: z.record(z.string(), z.array(z.string().min(1)).min(1)).default({}),
});

/** What people say of a code and of its causes, checked. */
export type Phrases = z.infer<typeof phrases>;
