import { aliases } from '../winsock/aliases.ts';
import type { Code } from './code.ts';
import { getCodes } from './codes.ts';

/** A short address, with the code that it leads to, or those that share it. */
export interface Alias {
  /** Lower case, without slashes: "10054", "econnreset". */
  path: string;
  /** At least one, by number. */
  codes: Code[];
}

/** Every short address of the site. */
export async function getAliases(): Promise<Alias[]> {
  const rows = (await getCodes()).flatMap((code) => aliases(code).map((path) => ({ path, code })));
  return [...Map.groupBy(rows, ({ path }) => path)].map(([path, group]) => ({
    path,
    codes: group.map(({ code }) => code),
  }));
}
