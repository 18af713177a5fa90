import { z } from 'astro/zod';
import { source } from './source.ts';

/** The systems whose numbers people hold at a failed connection, in the order of the page. */
export const neighbourSystems = [
  { id: 'winhttp', label: 'WinHTTP and WinINet' },
  { id: 'win32', label: 'Win32' },
  { id: 'rpc', label: 'RPC' },
  { id: 'dns', label: 'DNS' },
  { id: 'schannel', label: 'Schannel and SSPI' },
  { id: 'ntstatus', label: 'NTSTATUS' },
  { id: 'update', label: 'Windows Update and BITS' },
  { id: 'sql-server', label: 'SQL Server clients' },
  { id: 'curl', label: 'curl' },
] as const;

/** One entry of content/neighbours.yaml: a number that people hold at a failed connection and that is not Winsock's. */
export const neighbour = z.strictObject({
  /** Id of its place on the page, for ever: "winhttp-12029". */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words with hyphens'),
  /** Id of the system that gives it. */
  system: z.enum(neighbourSystems.map(({ id }) => id)),
  /** Its number in decimal; absent for one that is only written in hexadecimal. */
  number: z.int().positive().optional(),
  /** The number as an HRESULT, in eight hexadecimal digits: "0x80072EFD". */
  hresult: z
    .string()
    .regex(/^0x[0-9A-F]{8}$/)
    .optional(),
  /** Its symbolic name. */
  name: z.string().min(1),
  /** What it says, in at most 60 characters. */
  label: z.string().min(1).max(60),
  /** One sentence about it; `code` is allowed. */
  sentence: z.string().min(1),
  /** Names of the Winsock codes that may stand behind it. */
  behind: z.array(z.string()).default([]),
  /** How to see which: a flag, an inner exception, a log; `code` is allowed. */
  see: z.string().min(1),
  /** Ways to write it, beside number, HRESULT and name. */
  forms: z.array(z.string().min(1)).default([]),
  /** The page that has name and number. */
  source,
});

/** One entry of content/neighbours.yaml, checked. */
export type Neighbouring = z.infer<typeof neighbour>;
