import { z } from 'astro/zod';
import { source } from './source.ts';

/** Which side has to act: the program that got the code, its computer, the network, or the far end. */
export const sides = ['program', 'computer', 'network', 'peer'] as const;

/** What pages print for each side. */
export const sideLabels = {
  program: 'This program',
  computer: 'This computer',
  network: 'The network',
  peer: 'The other side',
} as const satisfies Record<(typeof sides)[number], string>;

const check = z.strictObject({
  /** Where to type it: PowerShell, the command prompt, or another shell or tool. */
  shell: z.enum(['PowerShell', 'cmd', 'other']),
  /** Whether it needs an administrator; absent where it does not. */
  admin: z.literal(true).optional(),
  /** The command as it runs on a current Windows. Words in capitals, such as HOST, PORT and PID, are to be replaced. */
  run: z.string().min(1),
  /** What its output shows where this is the cause: one line, with what it shows otherwise where that helps. */
  shows: z.string().min(1),
});

/** One reason for which a code is met. */
export const cause = z.strictObject({
  /** Part of its address, `/wsaeconnreset/#idle-pool`: lower case words with hyphens, one of its kind on the page, never changed. */
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'must be lower-case words with hyphens: idle-pool'),
  /** What is wrong, as a headline of at most 60 characters without a full stop. Inline `code` is allowed. */
  label: z
    .string()
    .min(1)
    .max(60, 'is too long for a headline: shorten it to 60 characters or less')
    .regex(/[^.]$/, 'is a headline: leave the full stop out'),
  /** What went wrong, in one or two sentences. Inline `code` is allowed. */
  cause: z.string().min(1),
  /** How to recognise this cause: a line of log, a timing, what the command of `check` is for. */
  tell: z.string().min(1),
  /** A command that tells it, where there is one. */
  check: check.optional(),
  /** What to do about it; says what a command changes or risks. */
  fix: z.string().min(1),
  /** What to do, where it differs for who uses the program and who writes it. */
  fixFor: z.strictObject({ user: z.string().min(1), developer: z.string().min(1) }).optional(),
  /** Whose side the fault is likely on. */
  side: z.enum(sides),
  /** Names of the functions that fail so, where only some do: `connect`, `bind`. */
  calls: z.array(z.string().min(1)).min(1).optional(),
  /** Where people met this cause, or the page that documents it. */
  sources: z.array(source).min(1, 'every cause needs a source; without one, leave the cause out'),
});

/** One reason for which a code is met, checked. */
export type Cause = z.infer<typeof cause>;
