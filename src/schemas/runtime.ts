import { z } from 'astro/zod';
import { source } from './source.ts';

const row = z
  .strictObject({
    /** Name of the Winsock code. */
    code: z.string().min(1),
    /** What this runtime calls it: a constant, an exception, an enum member. */
    name: z.string().min(1).optional(),
    /** Its number there, where that differs from Winsock's. */
    value: z.int().optional(),
    /** The text that the runtime prints, where it keeps texts of its own. */
    message: z.string().min(1).optional(),
    /** A restriction in a few words: "from getaddrinfo". */
    note: z.string().min(1).optional(),
  })
  .refine(
    ({ name, value, message }) =>
      name !== undefined || value !== undefined || message !== undefined,
    'needs a name, a value or a message',
  );

/** A file of `content/runtimes`: what one language, library or system calls the Winsock codes. */
export const runtime = z.strictObject({
  /** Name of the runtime as people write it. */
  title: z.string().min(1),
  kind: z.enum(['system', 'language', 'library', 'program']),
  /** Few people meet it: search asks for its names and texts only where those of the others give no certain answer. */
  rare: z.boolean().default(false),
  /** One sentence on how it names and numbers the errors: meta description and lists. */
  summary: z.string().min(1).max(160, 'is too long: shorten it to 160 characters or less'),
  /** Real lines in which it shows a Winsock error, quoted exactly. */
  shows: z
    .array(z.strictObject({ line: z.string().min(1), source: z.url({ protocol: /^https$/ }) }))
    .default([]),
  /** How a program gets the Winsock number out. */
  read: z.strictObject({
    /** Language of the snippet, for highlighting. */
    language: z.string().min(1),
    /** A snippet that can be pasted as it is. */
    code: z.string().min(1),
    /** What it gives, and where. */
    says: z.string().min(1),
  }),
  /** What goes wrong with the errors there. Inline `code` is allowed. */
  traps: z.array(z.strictObject({ text: z.string().min(1), source })).default([]),
  /** Where the table was read. */
  sources: z.array(source).min(1),
  /** Names that so many codes share that they identify none: OSError, UNKNOWN. */
  generic: z.array(z.string()).default([]),
  /** First row of a code is what the runtime mainly calls it; further rows are other forms. */
  codes: z.array(row),
});

/** One runtime's table. */
export type Runtime = z.infer<typeof runtime>;
