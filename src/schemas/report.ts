import { z } from 'astro/zod';

const report = z.strictObject({
  /** Address of the thread. */
  url: z.url({ protocol: /^https$/ }),
  /** As short as it identifies the thread: "owner/name#123". */
  title: z.string().min(1).max(80),
  /** The program or language that met the code. */
  program: z.string().min(1).max(60),
  /** The call that failed, where the thread shows it. */
  call: z.string().min(1).optional(),
  /** The cause that it was: an `id` of the page of the code. */
  cause: z.string().min(1),
  /** How the ending is known: the reporter confirmed it, a change fixed it, or a maintainer named it uncontradicted. */
  known: z.enum(['confirmed', 'fixed', 'maintainer']),
  /** The day on which the thread was read: 2026-12-01. */
  read: z.iso.date(),
});

/** A file of content/reports: what public threads about one code ended with. */
export const reports = z
  .strictObject({
    /** Name of the code. */
    code: z.string().min(1),
    /** Threads that were read. */
    read: z.int().nonnegative(),
    /** Of these: no cause became known. */
    unknown: z.int().nonnegative(),
    /** Of these: it was another error, another system, or no thread of somebody who met the code. */
    other: z.int().nonnegative(),
    /** What was searched for, in this order. */
    queries: z.array(z.string().min(1)).min(1),
    /** Those with a known ending. */
    reports: z.array(report),
  })
  .refine(({ read, unknown, other, reports }) => read === unknown + other + reports.length, {
    path: ['read'],
    error: 'must be the sum of `unknown`, `other` and the rows of `reports`',
  });

/** Public reports of one code, checked. */
export type Reports = z.infer<typeof reports>;
