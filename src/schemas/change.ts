import { z } from 'astro/zod';

/** One entry of content/changes.yaml: what changed for readers. */
export const change = z.strictObject({
  /** Part of the entry's address, for ever. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words with hyphens'),
  /** When readers could see it, with hours, so that the changes of a day have an order. */
  date: z.coerce.date(),
  /** Begins with a verb: "Adds …", "Corrects …". */
  title: z
    .string()
    .regex(/^[A-Z][a-z]+s /, 'must begin with a verb, as in "Corrects the text of 10054"'),
  /** One or two sentences. */
  text: z.string().min(1),
  /** The page that it is about. */
  path: z.string().regex(/^\/([a-z0-9_/-]+\/)?$/, 'must be a path of this site, such as /decode/'),
});

/** One entry of content/changes.yaml, checked. */
export type ChangeData = z.infer<typeof change>;
