import { z } from 'astro/zod';

/** One entry of content/handling.yaml: a program that handles errors in one runtime. */
export const handling = z.strictObject({
  /** Id of the runtime's file. */
  id: z.string().min(1),
  /** The program's file below examples/handling. */
  file: z.string().min(1),
  /** Name of a Prism grammar. */
  language: z.string().min(1),
  /** Commands that compile and run it; `{file}` is the program, `{out}` a temporary program file. */
  run: z.array(z.array(z.string().min(1)).min(1)).min(1),
  tool: z.strictObject({
    /** Debian package that brings the tool; null where there is none. */
    package: z.string().min(1).nullable(),
    /** Command that prints its version. */
    version: z.array(z.string().min(1)).min(1),
  }),
});

/** All of content/handling.yaml. */
export const handlings = z.array(handling);

/** One entry of content/handling.yaml, checked. */
export type Handling = z.infer<typeof handling>;
