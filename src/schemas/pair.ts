import { z } from 'astro/zod';

/** What codes of a function can hang on, in the order of its page. */
export const pairKinds = [
  { id: 'control', label: 'By control code' },
  { id: 'option', label: 'By socket option' },
  { id: 'family', label: 'By address family and name space' },
] as const;

/**
 * One entry of a file of `content/pairs`: the codes that Microsoft documents for functions with one control code,
 * socket option or address family, apart from those of the functions' own pages.
 */
export const pair = z.strictObject({
  /** Id of its row on the functions' pages, for ever: "sio-keepalive-vals". */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words with hyphens'),
  of: z.enum(pairKinds.map(({ id }) => id)),
  /** SIO_KEEPALIVE_VALS, SO_BROADCAST, AF_BTH. */
  name: z.string().min(1),
  /** Level of a socket option: SOL_SOCKET. */
  level: z.string().min(1).optional(),
  /** Its number, where a page has it: "0x98000004". */
  value: z
    .string()
    .regex(/^0x[0-9A-F]{8}$/)
    .optional(),
  /** The page that has the number, where it is not `source`. */
  valueSource: z.url({ protocol: /^https$/ }).optional(),
  /** What it is for, in a clause; `code` is allowed. */
  does: z.string().min(1).optional(),
  /** First versions of Windows that have it, as its documentation says. */
  since: z.string().min(1).optional(),
  /** The functions that fail. */
  functions: z.array(z.string().min(1)).min(1),
  /** Its documentation page. */
  source: z.url({ protocol: /^https$/ }),
  /** The codes in the order of the page; empty where it names none. */
  errors: z.array(
    z.strictObject({
      code: z.string().min(1),
      /** When; absent where the page says nothing particular. `code` is allowed. */
      when: z.string().min(1).optional(),
      /** The page that says so, where it is not that of the entry. */
      source: z.url({ protocol: /^https$/ }).optional(),
    }),
  ),
});

/** One entry of a file of `content/pairs`. */
export type Pair = z.infer<typeof pair>;
