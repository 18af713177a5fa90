import { z } from 'astro/zod';

/** One program of examples/ and what running it gave. */
const program = z.strictObject({
  /** The code that it is about. */
  code: z.string().min(1),
  /** Path of the program: "examples/wsaeconnrefused.c". */
  program: z.string().min(1),
  /** Error that it got. */
  result: z.int().min(0),
  /** Whether that is the documented one. */
  equal: z.boolean(),
  /** Mark of the sources that ran: another one makes the record stale. */
  source: z.string().min(1),
  /** What it printed, line by line. */
  output: z.array(z.string()),
});

/** One program of examples/handling and what ran it. */
const handled = z.strictObject({
  /** Id of the runtime's file. */
  id: z.string().min(1),
  /** Version of the tool that ran it: "3.11.7"; absent where it was not run. */
  tool: z.string().min(1).optional(),
});

/** content/examples.json: what running the programs gave. `npm run examples` writes it, nobody else. */
export const examplesRecord = z.strictObject({
  /** The compiler with its version: "MinGW-w64 GCC 12". */
  compiler: z.string().min(1),
  /** What ran the programs: "Wine 8.0". */
  system: z.string().min(1),
  programs: z.array(program),
  handling: z.array(handled),
});

/** content/examples.json, checked. */
export type ExamplesRecord = z.infer<typeof examplesRecord>;
