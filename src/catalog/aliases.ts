import { aliases } from '../winsock/aliases.ts';
import type { Code } from './code.ts';

/** A short address, with the code that it leads to, or those that share it. */
export interface Alias {
  /** Lower case, without slashes: "10054", "econnreset". */
  path: string;
  /** At least one, by number. */
  codes: Code[];
}

/** Every short address of the site. */
export function joinAliases(codes: readonly Code[]): Alias[] {
  const rows = codes.flatMap((code) => aliases(code).map((path) => ({ path, code })));
  return [...Map.groupBy(rows, ({ path }) => path)].map(([path, group]) => ({
    path,
    codes: group.map(({ code }) => code),
  }));
}
