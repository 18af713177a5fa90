import { z } from 'astro/zod';
import { source } from './source.ts';

/** Which side has to act: the program that got the code, its computer, the network, or the far end. */
export const sides = ['program', 'computer', 'network', 'peer'] as const;

/** What pages print for each side. */
export const sideLabels = {
  program: 'Your program',
  computer: 'This computer',
  network: 'The network',
  peer: 'The other side',
} as const satisfies Record<(typeof sides)[number], string>;

const check = z
  .strictObject({
    shell: z
      .enum(['PowerShell', 'cmd', 'other'])
      .describe('Where to type it: PowerShell, the command prompt, or another shell or tool'),
    admin: z.literal(true).optional().describe('It needs an administrator'),
    // It runs as it stands on a current Windows.
    run: z
      .string()
      .min(1)
      .describe('The command; words in capitals, such as HOST, PORT and PID, are to be replaced'),
    shows: z.string().min(1).describe('What its output shows where this is the cause'),
  })
  .describe('A command that tells this cause');

const fixFor = z
  .strictObject({
    user: z.string().min(1).describe('For who uses the program'),
    developer: z.string().min(1).describe('For who writes it'),
  })
  .describe('What to do, where that differs for who uses the program and who writes it');

/**
 * One reason for which a code is met: an entry of `causes` in a code's file. Descriptions are those of the
 * published schema. Inline `code` is allowed in its texts.
 */
export const cause = z.strictObject({
  // Lower-case words with hyphens, one of its kind on the page; once published it never changes.
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'must be lower-case words with hyphens: idle-pool')
    .describe('Part of its address: "idle-pool" in /wsaeconnreset/#idle-pool'),
  label: z
    .string()
    .min(1)
    .max(60, 'is too long for a headline: shorten it to 60 characters or less')
    .regex(/[^.]$/, 'is a headline: leave the full stop out')
    .describe('What is wrong, in at most 60 characters'),
  cause: z.string().min(1).describe('What went wrong, in one or two sentences'),
  // A line of log, a timing, what the command of `check` is for.
  tell: z.string().min(1).describe('How to recognise this cause'),
  check: check.optional(),
  // Says what a command changes or risks.
  fix: z.string().min(1).describe('What to do about it'),
  fixFor: fixFor.optional(),
  side: z.enum(sides).describe('Whose side the fault is likely on'),
  calls: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('Functions that fail so, where only some do'),
  sources: z
    .array(source)
    .min(1, 'every cause needs a source; without one, leave the cause out')
    .describe('Where people met this cause, or the page that documents it'),
});

/** One reason for which a code is met, checked. */
export type Cause = z.infer<typeof cause>;
