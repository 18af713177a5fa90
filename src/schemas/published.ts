import { z } from 'astro/zod';
import { natures } from '../winsock/natures.ts';
import { stages } from '../winsock/stages.ts';
import { sides } from './cause.ts';

const source = z.object({
  title: z.string().describe('What the page is called, and whose it is'),
  url: z.url().describe('Its https address'),
});

const cause = z.object({
  cause: z.string().describe('What went wrong'),
  tell: z.string().describe('How to recognise this cause'),
  fix: z.string().describe('What to do about it'),
  side: z.enum(sides).describe('Whose side the fault is likely on'),
  sources: z
    .array(source)
    .min(1)
    .describe('Where people met this cause, or the page that documents it'),
});

/**
 * One item of /codes.json, and all of /wsaeconnreset.json. /schema/code.json is made from it, so each
 * description is public. Add fields, never rename or remove one.
 */
export const publishedCode = z
  .object({
    name: z.string().describe('Exact name of the macro in winerror.h: "WSAECONNRESET"'),
    value: z.int().min(1).max(0xffff).describe('The number that WSAGetLastError returns: 10054'),
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
    title: z.string().describe('Short title of Microsoft’s list, without its full stop'),
    message: z.string().describe('English text that FormatMessage gives'),
    summary: z.string().max(160).describe('What happened, in plain text'),
    stage: z
      .enum(stages.map(({ id }) => id))
      .describe('Where in the life of a connection it turns up'),
    nature: z.enum(natures.map(({ id }) => id)).describe('What kind of trouble it is'),
    retry: z.string().describe('Is it safe to try again, and how'),
    returned: z
      .enum(['widely', 'rarely', 'never'])
      .describe('Whether today’s Windows still returns it'),
    url: z.string().startsWith('/').describe('Path of the page on this site'),
    aliases: z.array(z.string()).describe('Every way in which the code is written'),
    causes: z.array(cause).describe('Why it happens, most likely first'),
    related: z
      .array(z.object({ code: z.string(), why: z.string() }))
      .describe('Codes that belong beside it, each with the reason'),
    functions: z
      .array(z.object({ name: z.string(), when: z.string().optional() }))
      .describe('Functions whose documentation lists the code, common ones first'),
    runtimes: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .describe('What other systems and languages call it, by the name of their page'),
    sources: z.array(source).min(1).describe('Pages to check the facts against'),
  })
  .describe('A Windows Sockets error code');

/** A code as the data files publish it. */
export type PublishedCode = z.infer<typeof publishedCode>;
