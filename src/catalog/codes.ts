import { type CollectionEntry, getCollection } from 'astro:content';
import { href } from '../hosting/href.ts';
import type { CodeData } from '../schemas/code.ts';
import type { ApiFunction } from '../schemas/function.ts';
import { mdxComponentNames } from '../schemas/mdx.ts';
import type { Source } from '../schemas/source.ts';
import { toHex, toHresult, toSignedHresult } from '../winsock/numbers.ts';
import { spellings } from '../winsock/spellings.ts';
import type { Code, Message, Neighbour, RelatedCode } from './code.ts';
import { findProblems, type Naming } from './problems.ts';

let codes: Promise<Code[]> | undefined;

/** All codes by number, joined and checked. Throws one error that lists every problem in the content. */
export function getCodes(): Promise<Code[]> {
  codes ??= readCodes();
  return codes;
}

async function readCodes(): Promise<Code[]> {
  const [entries, messages, functions, runtimes, guides, phrases] = await Promise.all([
    getCollection('codes'),
    getCollection('messages'),
    getCollection('functions'),
    getCollection('runtimes'),
    getCollection('guides'),
    getCollection('phrases'),
  ]);
  check(
    entries,
    [...entries, ...guides],
    [
      ...messages.map((file) => naming(file, 'messages', file.data.messages)),
      ...functions.map((file) => naming(file, 'errors', file.data.errors)),
      ...runtimes.map((file) => naming(file, 'codes', file.data.codes)),
      ...phrases.map((entry) => naming(entry, 'id', [{ code: entry.data.id }])),
      ...guides.map((file) =>
        naming(
          file,
          'codes',
          file.data.codes.map((code) => ({ code })),
        ),
      ),
    ],
  );

  const textsByCode = Map.groupBy(
    messages
      .toSorted(
        (a, b) => Number(b.id === 'en-us') - Number(a.id === 'en-us') || compare(a.id, b.id),
      )
      .flatMap(({ data }) =>
        data.messages.map(({ code, text, source }) => ({
          code,
          text,
          source,
          language: data.title,
        })),
      ),
    ({ code }) => code,
  );
  const functionsByCode = Map.groupBy(
    functions
      .toSorted((a, b) => rarity(a.data) - rarity(b.data) || compare(a.data.name, b.data.name))
      .flatMap(({ data }) =>
        data.errors.map(({ code, when }) => ({
          code,
          when,
          name: data.name,
          provider: rarity(data) === 3,
        })),
      ),
    ({ code }) => code,
  );
  const runtimesByCode = Map.groupBy(
    runtimes
      .toSorted((a, b) => compare(a.data.title.toLowerCase(), b.data.title.toLowerCase()))
      .flatMap(({ id, data }) =>
        data.codes.map(({ code, name, value, message, note }) => ({
          code,
          row: {
            id,
            title: data.title,
            name,
            value,
            message,
            note,
            generic: name !== undefined && data.generic.includes(name),
          },
        })),
      ),
    ({ code }) => code,
  );

  const sorted = entries.toSorted((a, b) => a.data.value - b.data.value);
  const neighbours = sorted.map(({ data }) => neighbour(data));
  const relations = readRelations(sorted);
  const phrasesByCode = new Map(phrases.map(({ data: { id, phrases } }) => [id, phrases]));
  return sorted.map((entry, index) => {
    const { data } = entry;
    const texts = (textsByCode.get(data.name) ?? []).map(({ text, language, source }) => ({
      text,
      language,
      source,
    }));
    const [message] = texts;
    if (message === undefined) {
      throw new Error(`content/messages/en-us.yaml has no text for ${data.name}. Add its row.`);
    }
    const rows = (runtimesByCode.get(data.name) ?? []).map(({ row }) => row);
    return {
      ...data,
      entry,
      ...neighbour(data),
      slug: data.name.toLowerCase(),
      hex: toHex(data.value),
      hresult: `0x${toHresult(data.value).toString(16).toUpperCase()}`,
      hresultSigned: toSignedHresult(data.value),
      message,
      messages: texts,
      functions: (functionsByCode.get(data.name) ?? []).map(({ name, when, provider }) => ({
        name,
        when,
        provider,
      })),
      runtimes: rows,
      allSources: allSources(data, message),
      relatedCodes: relations.get(data.name) ?? [],
      guides: guides
        .filter((guide) => guide.data.codes.includes(data.name))
        .toSorted((a, b) => a.data.order - b.data.order)
        .map(({ id, data: { title, summary } }) => ({
          title,
          summary,
          url: href(`/guides/${id}/`),
        })),
      phrases: phrasesByCode.get(data.name) ?? [],
      spellings: spellings({ ...data, messages: texts, runtimes: rows }),
      previous: neighbours[index - 1],
      next: neighbours[index + 1],
    };
  });
}

function check(
  entries: CollectionEntry<'codes'>[],
  prose: { id: string; filePath?: string | undefined; body?: string | undefined }[],
  others: Naming[],
): void {
  const problems = findProblems(
    entries.map(({ id, filePath, data }) => ({ filePath: filePath ?? id, data })),
    others,
    prose.map(({ id, filePath, body }) => ({
      filePath: filePath ?? id,
      data: { body: body ?? '' },
    })),
    mdxComponentNames,
  );
  if (problems.length > 0) {
    throw new Error(
      `The content has ${problems.length} problem(s):\n${problems.map((text) => `  ${text}`).join('\n')}`,
    );
  }
}

function naming(
  { id, filePath }: { id: string; filePath?: string | undefined },
  field: string,
  rows: readonly { code: string }[],
): Naming {
  return { filePath: filePath ?? id, data: { field, names: rows.map(({ code }) => code) } };
}

/** For each code its related ones by number, with the reason; it is written on one of the two and holds for both. */
function readRelations(sorted: CollectionEntry<'codes'>[]): Map<string, RelatedCode[]> {
  const relations = new Map(sorted.map(({ data }) => [data.name, new Map<string, string>()]));
  for (const { data } of sorted) {
    for (const { code, why } of data.related) {
      relations.get(data.name)?.set(code, why);
      relations.get(code)?.set(data.name, why);
    }
  }
  const byName = new Map(sorted.map(({ data }) => [data.name, data]));
  return new Map(
    [...relations].map(([name, others]) => [
      name,
      [...others]
        .flatMap(([other, why]) => {
          const data = byName.get(other);
          return data === undefined ? [] : [{ ...neighbour(data), title: data.title, why }];
        })
        .toSorted((a, b) => a.value - b.value),
    ]),
  );
}

function allSources(data: CodeData, message: Message): Source[] {
  const all = [
    ...data.sources,
    ...(data.returnedSource === undefined ? [] : [data.returnedSource]),
    ...(message.source === undefined
      ? []
      : [{ title: 'System Error Codes: text of the message (Microsoft)', url: message.source }]),
  ];
  return [...new Map(all.toReversed().map((source) => [source.url, source])).values()].toReversed();
}

function neighbour({ name, value }: { name: string; value: number }): Neighbour {
  return { name, value, url: href(`/${name.toLowerCase()}/`) };
}

/** Orders functions by how often programs call them: the BSD names, then WSA names, leftovers, providers. */
function rarity({ name, group }: ApiFunction): number {
  if (group === 'provider-interface' || group === 'provider-set-up') return 3;
  if (group === 'winsock-1') return 2;
  return /^[a-z]/.test(name) ? 0 : 1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
