import type { z } from 'astro/zod';
import type { collections } from '../schemas/content.ts';

/** One thing that a content file holds: a code, a function, a row of a list. */
export interface Entry<Data> {
  /** Name of the file without its ending, or the `id` of the row. */
  id: string;
  /** Path of the file as messages name it: "content/codes/wsaeconnreset.mdx". */
  filePath: string;
  /** What the schema let through. */
  data: Data;
  /** What stands below the front matter, in MDX; empty in files that are data alone. */
  body: string;
}

/** All content: the entries of each collection, each checked by itself. */
export type Content = {
  [Name in keyof typeof collections]: Entry<z.infer<(typeof collections)[Name]['schema']>>[];
};
