import { href } from '../hosting/href.ts';
import { type ApiFunction, functionGroups } from '../schemas/function.ts';
import type { Code } from './code.ts';
import type { Entry } from './content.ts';

/** An API function with the codes that its documentation lists. */
export interface FunctionPage extends Omit<ApiFunction, 'url'> {
  slug: string;
  /** The live documentation page. */
  documentation: string;
  /** Address of the page, base included. */
  url: string;
  /** Codes in the order of the function's documentation. */
  codes: {
    code: Code;
    documentedAs: string | undefined;
    when: string | undefined;
    /** Whether to try again: the function's own advice, else the code's. */
    retry: string;
  }[];
}

/** All functions by name, without regard to case. Throws where one names a code that does not exist. */
export function joinFunctions(
  entries: readonly Entry<ApiFunction>[],
  codes: readonly Code[],
): FunctionPage[] {
  const byName = new Map(codes.map((code) => [code.name, code]));
  return entries
    .map(({ id, filePath, data }) => ({
      ...data,
      documentation: data.url,
      slug: id,
      url: href(`/functions/${id}/`),
      codes: data.errors.map(({ code, documentedAs, when, retry }) => {
        const found = byName.get(code);
        if (found === undefined)
          throw new Error(`${filePath} names ${code}, which does not exist.`);
        return { code: found, documentedAs, when, retry: retry ?? found.retry };
      }),
    }))
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** The functions in the groups of the index. */
export function byGroup(
  functions: readonly FunctionPage[],
): { id: string; label: string; functions: FunctionPage[] }[] {
  const groups = Map.groupBy(functions, ({ group }) => group);
  return functionGroups.map(({ id, label }) => ({ id, label, functions: groups.get(id) ?? [] }));
}
