import { z } from 'astro/zod';
import { natures } from '../winsock/natures.ts';
import { stages } from '../winsock/stages.ts';
import { cause } from './cause.ts';
import { source } from './source.ts';

const codeName = z
  .string()
  .regex(/^WSA[A-Z0-9_]+$/, 'must be the exact upper-case name, for example WSAECONNRESET');

/** What pages print for each fact of `handling`. */
export const handlingLabels = {
  socket: { keep: 'The socket stays usable', close: 'Close the socket' },
  retry: {
    now: 'Try again at once',
    backoff: 'Try again with a growing delay',
    'after-change': 'Try again after a change',
    never: 'Do not try again',
  },
  delivered: {
    nothing: 'Nothing was sent',
    unknown: 'Your data may have arrived',
    part: 'Part of your data may have arrived',
  },
} as const;

const handling = z
  .strictObject({
    socket: z.enum(['keep', 'close']).describe('Whether the socket can still be used after it'),
    retry: z
      .enum(['now', 'backoff', 'after-change', 'never'])
      .describe(
        'When the same call may be tried again: at once, with a growing delay, after something was changed, or never',
      ),
    delivered: z
      .enum(['nothing', 'unknown', 'part'])
      .describe('What the other side may have got of the data of the failed call'),
  })
  .describe('The advice of `retry` for a program to branch on');

const related = z.strictObject({
  /** Name of a code that people confuse with this one, or meet beside it. */
  code: codeName,
  /** One sentence that is true on both pages, because both show it: it names the codes. */
  why: z
    .string()
    .refine(
      (why) => !/\bthis (code|one|page)\b|\bthe other (one|code)\b/i.test(why),
      'is shown on both pages: name the codes instead of "this code" or "the other one"',
    ),
});

/**
 * Front matter of `content/codes/*.mdx`: everything about a code that a machine can check. Descriptions are
 * those of the published schema, which takes over fields from here (published.ts).
 */
export const code = z
  .strictObject({
    // The file carries it in lower case.
    name: codeName.describe('Exact name of the macro in winerror.h: "WSAECONNRESET"'),
    value: z.int().min(1).max(0xffff).describe('The number that WSAGetLastError returns: 10054'),
    title: z
      .string()
      .min(1)
      .max(80)
      .describe('Short title of Microsoft’s list, without its full stop'),
    stage: z
      .enum(stages.map(({ id }) => id))
      .describe('Where in the life of a connection it turns up'),
    nature: z.enum(natures.map(({ id }) => id)).describe('What kind of trouble it is'),
    retry: z.string().min(1).max(240).describe('Is it safe to try again, and how'),
    handling,
    // Meta description, card and search result.
    summary: z
      .string()
      .min(1)
      .max(
        160,
        'is too long: search engines cut after 160 characters, so shorten it to 160 or less',
      )
      .describe('What happened, in plain text'),
    /** Other accepted names and common misspellings. Names in other systems belong in content/runtimes. */
    alsoCalled: z.array(z.string().min(1)),
    returned: z
      .enum(['widely', 'rarely', 'never'])
      .describe('Whether today’s Windows still returns it'),
    /** The page that shows it, where it is not returned widely. */
    returnedSource: source.optional(),
    /** Why no program in examples/ makes it happen on one machine; absent where one does. */
    notReproduced: z.string().min(1).max(200).optional(),
    // Empty where nobody has reported a cause.
    causes: z
      .array(cause)
      .refine(
        (causes) => new Set(causes.map(({ id }) => id)).size === causes.length,
        'has an `id` twice: it is the address of a cause, so give each its own',
      )
      .describe('Why it happens, most likely first'),
    // Written on one of the two pages, shown on both.
    related: z.array(related).describe('Codes that belong beside it, each with the reason'),
    sources: z
      .array(source)
      .min(1, 'every page needs at least one source')
      .describe('Pages to check the facts against'),
  })
  .refine((data) => (data.returned === 'widely') === (data.returnedSource === undefined), {
    path: ['returnedSource'],
    error: 'is needed where `returned` is not `widely`, and only there',
  });

/** Front matter of one code, checked. */
export type CodeData = z.infer<typeof code>;
