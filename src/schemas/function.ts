import { z } from 'astro/zod';

/** The groups of the function index, in its order. */
export const functionGroups = [
  { id: 'set-up', label: 'Set-up and errors' },
  { id: 'sockets', label: 'Creating, binding, accepting, closing' },
  { id: 'connecting', label: 'Connecting and disconnecting' },
  { id: 'data', label: 'Sending and receiving' },
  { id: 'waiting', label: 'Waiting, events and overlapped results' },
  { id: 'options', label: 'Options and control' },
  { id: 'names', label: 'Names and addresses' },
  { id: 'services', label: 'Services and name spaces' },
  { id: 'winsock-1', label: 'Left over from Winsock 1.1' },
  { id: 'provider-set-up', label: 'Installing providers' },
  { id: 'provider-interface', label: 'Provider interface' },
] as const;

/** A file of `content/functions`: one API function and the codes that its page documents. */
export const apiFunction = z.strictObject({
  /** Exact name: connect, WSAConnect. The file carries it in lower case. */
  name: z.string().min(1),
  group: z.enum(functionGroups.map(({ id }) => id)),
  /** Names with the same page: ANSI and Unicode forms, function-pointer types. */
  variants: z.array(z.string()).default([]),
  /** Header that declares it. */
  header: z.string().min(1),
  /** DLL that exports it; absent where a provider implements it. */
  library: z.string().min(1).optional(),
  /** The function's live documentation page. */
  url: z.url({ protocol: /^https$/ }),
  /** What the function returns on failure. */
  failure: z.string().min(1).optional(),
  /** Where the code is read: WSAGetLastError, the return value, an lpErrno parameter. */
  errorsVia: z.string().min(1).optional(),
  /** What is odd about the documentation page. */
  note: z.string().min(1).optional(),
  /** The codes that the page documents, in its order. */
  errors: z.array(
    z.strictObject({
      code: z.string().min(1),
      /** The name the page uses, where it is another name for the same number. */
      documentedAs: z.string().min(1).optional(),
      /** When the function returns it; absent where the page says nothing particular. */
      when: z.string().min(1).optional(),
      /** Whether to try again, where the function uses the code for something else than its page advises on. */
      retry: z.string().min(1).max(240).optional(),
    }),
  ),
  /** Documented results that are no Winsock code. */
  otherErrors: z
    .array(z.strictObject({ name: z.string().min(1), when: z.string().min(1) }))
    .default([]),
});

/** One API function. */
export type ApiFunction = z.infer<typeof apiFunction>;
