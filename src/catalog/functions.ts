import { href } from '../hosting/href.ts';
import { type ApiFunction, functionGroups } from '../schemas/function.ts';
import { type Pair, pairKinds } from '../schemas/pair.ts';
import type { Code } from './code.ts';
import type { Content } from './content.ts';

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
  /** Codes that hang on a control code, an option or a family, by kind; without the kinds that it lacks. */
  pairs: { id: Pair['of']; label: string; rows: FunctionPair[] }[];
}

/** Codes of a function that hang on one control code, option or family. */
export interface FunctionPair extends Omit<Pair, 'errors'> {
  codes: { code: Code; when: string | undefined; source: string | undefined }[];
}

/** All functions by name, without regard to case. Throws where one names a code that does not exist. */
export function joinFunctions(
  { functions, pairs }: Pick<Content, 'functions' | 'pairs'>,
  codes: readonly Code[],
): FunctionPage[] {
  const byName = new Map(codes.map((code) => [code.name, code]));
  const find = (name: string, filePath: string) => {
    const found = byName.get(name);
    if (found === undefined) throw new Error(`${filePath} names ${name}, which does not exist.`);
    return found;
  };
  const joined = pairs.map(({ filePath, data: { errors, ...data } }) => ({
    ...data,
    codes: errors.map(({ code, when, source }) => ({ code: find(code, filePath), when, source })),
  }));
  return functions
    .map(({ id, filePath, data }) => ({
      ...data,
      documentation: data.url,
      slug: id,
      url: href(`/functions/${id}/`),
      codes: data.errors.map(({ code, documentedAs, when, retry }) => {
        const found = find(code, filePath);
        return { code: found, documentedAs, when, retry: retry ?? found.retry };
      }),
      pairs: pairKinds
        .map(({ id, label }) => ({
          id,
          label,
          rows: joined.filter((pair) => pair.of === id && pair.functions.includes(data.name)),
        }))
        .filter(({ rows }) => rows.length > 0),
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
