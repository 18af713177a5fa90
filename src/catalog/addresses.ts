import { getCodes } from './codes.ts';

let addresses: Promise<Map<string, string>> | undefined;

/** Address of the page about a code, by its exact name; undefined for any other text. */
export async function getAddress(name: string): Promise<string | undefined> {
  addresses ??= getCodes().then(
    (codes) =>
      new Map(
        codes.flatMap(({ name, alsoCalled, url }) =>
          [name, ...alsoCalled].map((text) => [text, url] as const),
        ),
      ),
  );
  const found = (await addresses).get(name);
  if (found === undefined && /^WSAE[A-Z]+$/.test(name)) {
    throw new Error(
      `A page names \`${name}\`, which no file of content/codes describes. Correct the name.`,
    );
  }
  return found;
}
