import { href } from '../hosting/href.ts';
import type { Runtime } from '../schemas/runtime.ts';
import type { Code, RuntimeName } from './code.ts';
import type { Entry } from './content.ts';

/** A language or system with its table of codes. */
export interface RuntimePage extends Runtime {
  slug: string;
  /** Address of the page, base included. */
  url: string;
  /** Codes by number, each with what the runtime calls it. */
  table: { code: Code; names: RuntimeName[] }[];
}

/** All runtimes by title. */
export function joinRuntimes(
  entries: readonly Entry<Runtime>[],
  codes: readonly Code[],
): RuntimePage[] {
  return entries
    .map(({ id, data }) => ({
      ...data,
      slug: id,
      url: href(`/runtimes/${id}/`),
      table: codes
        .map((code) => ({ code, names: code.runtimes.filter((row) => row.id === id) }))
        .filter(({ names }) => names.length > 0),
    }))
    .toSorted((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1));
}
