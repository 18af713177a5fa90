import { z } from 'astro/zod';
import { cause } from './cause.ts';
import { code } from './code.ts';

const { name, value, title, summary, stage, nature, retry, handling, returned, related, sources } =
  code.shape;

/**
 * One item of /codes.json, and all of /wsaeconnreset.json. /schema/code.json is made from it, so each
 * description is public. What is no field here leaves the site in no data file. Add fields, never rename
 * or remove one.
 */
export const publishedCode = z
  .object({
    name,
    value,
    hex: z
      .string()
      .regex(/^0x[0-9A-F]+$/)
      .describe('The number in hexadecimal: "0x2746"'),
    hresult: z
      .string()
      .regex(/^0x8007[0-9A-F]{4}$/)
      .describe('HRESULT_FROM_WIN32 of it: "0x80072746"'),
    hresultSigned: z
      .int()
      .negative()
      .describe('The HRESULT as a signed 32-bit number: -2147014842'),
    title,
    message: z.string().describe('English text that FormatMessage gives'),
    summary,
    stage,
    nature,
    retry,
    handling,
    returned,
    url: z.string().startsWith('/').describe('Path of the page on this site'),
    aliases: z.array(z.string()).describe('Every way in which the code is written'),
    causes: z
      .array(
        cause
          .extend({
            seen: z
              .int()
              .nonnegative()
              .describe(
                'Public reports in which it was the answer, of those that `reports` counts',
              ),
          })
          .strip(),
      )
      .describe('Why it happens, most likely first'),
    reports: z
      .object({
        read: z.int().nonnegative().describe('Threads that were read'),
        known: z.int().nonnegative().describe('Of these: those that ended with a known cause'),
      })
      .optional()
      .describe('Public reports of the code; absent where nobody has looked for any'),
    related,
    functions: z
      .array(z.object({ name: z.string(), when: z.string().optional() }))
      .describe('Functions whose documentation lists the code, common ones first'),
    runtimes: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .describe('What other systems and languages call it, by the name of their page'),
    sources,
  })
  .describe('A Windows Sockets error code');

/** A code as the data files publish it. */
export type PublishedCode = z.infer<typeof publishedCode>;
