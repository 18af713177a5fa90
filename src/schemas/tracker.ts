import { z } from 'astro/zod';
import { source } from './source.ts';

/** One entry of content/trackers.yaml: how to link to the site from a tracker, an editor or a browser. */
export const tracker = z.strictObject({
  /** Id of its section, for ever. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words with hyphens'),
  /** Name of the product or convention. */
  title: z.string().min(1),
  /** What one gets and who may set it up; `code` is allowed. */
  about: z.string().min(1),
  /** What is pasted into which field. `{site}` stands for the site's address without a final slash. */
  settings: z
    .array(z.strictObject({ field: z.string().min(1), value: z.string().min(1) }))
    .optional(),
  /** Commands or files to paste; `{site}` as above. */
  code: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        /** Name of a Prism grammar, or "text". */
        language: z.string().min(1),
        code: z.string().min(1),
      }),
    )
    .optional(),
  /** What then works; `code` is allowed. */
  works: z.string().min(1),
  /** What does not; `code` is allowed. */
  fails: z.string().min(1),
  /** Pages that carry the claims. */
  sources: z.array(source).min(1),
});

/** One entry of content/trackers.yaml, checked. */
export type Tracker = z.infer<typeof tracker>;
