import { existsSync } from 'node:fs';
import { type HostRules, serve } from '../../src/hosting/serve.ts';
import { codes } from './codes.ts';
import { readHead } from './head.ts';

const bySlug = new Map(codes.map((code) => [code.name.toLowerCase(), code]));

/** What is wrong with the answers of a host to addresses of a built folder, each with its path. */
export async function wrongAnswers(
  list: readonly string[],
  folder: string,
  rules: HostRules,
): Promise<string[]> {
  const { base = '' } = rules;
  const site = await serve(folder, rules);
  const wrong: string[] = [];
  for (const [path, addresses] of Map.groupBy(list, (address) => address.split('#')[0] ?? '')) {
    const response = await fetch(site.origin + base + path);
    const text = path.endsWith('/') ? await response.text() : '';
    if (response.status !== 200) wrong.push(`${path}: ${response.status}`);
    if (path.endsWith('/')) wrong.push(...faults(path, addresses, text, folder, base));
    else await response.arrayBuffer();
  }
  await site.close();
  return wrong;
}

/** What is wrong with a page: a fragment without its element, a missing title or card, a wrong code. */
function faults(
  path: string,
  addresses: string[],
  html: string,
  folder: string,
  base: string,
): string[] {
  const { title = '', canonical = '', properties } = readHead(html);
  const card = new URL(properties['og:image'] ?? 'https://none.invalid/none').pathname;
  const slug = new URL(canonical).pathname.slice(base.length + 1, -1);
  const code = bySlug.get(slug);
  const alias = codes.filter(({ value, hex, hresult }) =>
    [String(value), hex, hresult].some((text) => `/${text.toLowerCase()}/` === path),
  );
  return [
    title === '' ? 'no title' : undefined,
    existsSync(folder + card.slice(base.length)) ? undefined : `no card at ${card}`,
    code !== undefined && !title.startsWith(`Winsock error ${code.value} (${code.name})`)
      ? title
      : undefined,
    alias.length === 1 && alias[0] !== code ? `leads to ${slug}` : undefined,
    ...addresses
      .map((address) => address.split('#')[1])
      .filter((id) => id !== undefined)
      .map((id) => (html.includes(` id="${id}"`) ? undefined : `no #${id}`)),
  ]
    .filter((fault) => fault !== undefined)
    .map((fault) => `${path}: ${fault}`);
}
