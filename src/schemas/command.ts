import { z } from 'astro/zod';

/**
 * One entry of content/commands.yaml: a cmdlet or tool that the site tells people to run, with the page that
 * documents it. What does not stand there may not stand in a command.
 */
export const command = z
  .strictObject({
    /** What one types first, with subcommands: "Get-Process", "netsh winsock reset", "ipconfig /renew". */
    id: z.string().min(1),
    kind: z.enum(['cmdlet', 'tool']),
    /** Names that take a value, as one types them: "LocalPort" of a cmdlet, "-p" or "protocol=" of a tool. */
    parameters: z.array(z.string().min(1)).default([]),
    /** Names that stand alone: "Descending" of a cmdlet, "/svc" or "tcp" of a tool. */
    switches: z.array(z.string().min(1)).default([]),
    /** What may stand without a name, in order; the last one may repeat: "pattern…". */
    positional: z.array(z.string().min(1)).default([]),
    /** Words in capitals that are meant as they stand: "AAAA", "HKLM". */
    words: z.array(z.string().regex(/^[A-Z][A-Z0-9_]+$/)).default([]),
    /** The page that has all of this. */
    url: z.url({ protocol: /^https$/ }),
    /** It needs an administrator, always or with these switches. */
    admin: z.union([z.literal(true), z.array(z.string().min(1)).min(1)]).optional(),
    /** First Windows that has it, where that is newer than Windows 10 22H2 or Server 2022. */
    since: z.string().min(1).optional(),
  })
  .refine(({ id, kind }) => (kind === 'cmdlet') === /^[A-Z][A-Za-z]+-[A-Z]\w+$/.test(id), {
    error: 'a cmdlet is called Verb-Noun, and nothing else is',
    path: ['kind'],
  });

/** One entry of content/commands.yaml, checked. */
export type Command = z.infer<typeof command>;
