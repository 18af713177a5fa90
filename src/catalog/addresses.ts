import type { Code } from './code.ts';
import type { FunctionPage } from './functions.ts';

/** Address of the page about each code and function, by every exact name of it. */
export function addressesByName(
  codes: readonly Code[],
  functions: readonly FunctionPage[],
): Map<string, string> {
  return new Map([
    ...functions.flatMap(({ name, variants, url }) =>
      [name, ...variants].map((text) => [text, url] as const),
    ),
    ...codes.flatMap(({ name, alsoCalled, url }) =>
      [name, ...alsoCalled].map((text) => [text, url] as const),
    ),
  ]);
}

/**
 * Address of the page about a code or a function, by its exact name; undefined for any other text. Throws
 * where the text has the form of a code's name and is none.
 */
export function addressOf(
  name: string,
  addresses: ReadonlyMap<string, string>,
): string | undefined {
  const found = addresses.get(name);
  if (found === undefined && /^WSAE[A-Z]+$/.test(name)) {
    throw new Error(
      `A page names \`${name}\`, which no file of content/codes describes. Correct the name.`,
    );
  }
  return found;
}
