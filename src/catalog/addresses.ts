import { getCodes } from './codes.ts';
import { getFunctions } from './functions.ts';

let addresses: Promise<Map<string, string>> | undefined;

/** Address of the page about a code or a function, by its exact name; undefined for any other text. */
export async function getAddress(name: string): Promise<string | undefined> {
  addresses ??= readAddresses();
  const found = (await addresses).get(name);
  if (found === undefined && /^WSAE[A-Z]+$/.test(name)) {
    throw new Error(
      `A page names \`${name}\`, which no file of content/codes describes. Correct the name.`,
    );
  }
  return found;
}

async function readAddresses(): Promise<Map<string, string>> {
  const [codes, functions] = await Promise.all([getCodes(), getFunctions()]);
  return new Map([
    ...functions.flatMap(({ name, variants, url }) =>
      [name, ...variants].map((text) => [text, url] as const),
    ),
    ...codes.flatMap(({ name, alsoCalled, url }) =>
      [name, ...alsoCalled].map((text) => [text, url] as const),
    ),
  ]);
}
