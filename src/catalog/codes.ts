import { readFileSync } from 'node:fs';
import { type CollectionEntry, getCollection } from 'astro:content';
import { href } from '../hosting/href.ts';
import type { CodeData } from '../schemas/code.ts';
import type { Source } from '../schemas/source.ts';
import { toHex, toHresult, toSignedHresult } from '../winsock/numbers.ts';
import { spellings } from '../winsock/spellings.ts';
import type { Code, Message } from './code.ts';
import { findProblems, type Naming } from './problems.ts';
import { neighbour, readRelations } from './relations.ts';
import { functionsByCode, messagesByCode, runtimesByCode } from './rows-by-code.ts';

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

  const texts = messagesByCode(messages);
  const returners = functionsByCode(functions);
  const names = runtimesByCode(runtimes);
  const sorted = entries.toSorted((a, b) => a.data.value - b.data.value);
  const neighbours = sorted.map(({ data }) => neighbour(data));
  const relations = readRelations(sorted);
  const phrasesByCode = new Map(phrases.map(({ data: { id, phrases } }) => [id, phrases]));
  return sorted.map((entry, index) => {
    const { data } = entry;
    const ownTexts = texts.get(data.name) ?? [];
    const [message] = ownTexts;
    if (message === undefined) {
      throw new Error(`content/messages/en-us.yaml has no text for ${data.name}. Add its row.`);
    }
    const ownNames = names.get(data.name) ?? [];
    return {
      ...data,
      entry,
      ...neighbour(data),
      slug: data.name.toLowerCase(),
      hex: toHex(data.value),
      hresult: `0x${toHresult(data.value).toString(16).toUpperCase()}`,
      hresultSigned: toSignedHresult(data.value),
      message,
      messages: ownTexts,
      functions: returners.get(data.name) ?? [],
      runtimes: ownNames,
      allSources: allSources(data, message),
      relatedCodes: relations.get(data.name) ?? [],
      guides: guidesTo(data.name, guides),
      phrases: phrasesByCode.get(data.name) ?? [],
      spellings: spellings({ ...data, messages: ownTexts, runtimes: ownNames }),
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
    prose.map(({ id, filePath, body = '' }) => ({
      filePath: filePath ?? id,
      data: { body, firstLine: filePath === undefined ? 1 : firstLine(filePath, body) },
    })),
  );
  if (problems.length > 0) {
    throw new Error(
      `The content has ${problems.length} problem(s):\n${problems.map((text) => `  ${text}`).join('\n')}`,
    );
  }
}

/** The body is the end of the file, without white space around it and the line ends of Windows. */
function firstLine(filePath: string, body: string): number {
  const text = readFileSync(filePath, 'utf8').replaceAll('\r\n', '\n').trimEnd();
  return text.slice(0, text.length - body.length).split('\n').length;
}

function naming(
  { id, filePath }: { id: string; filePath?: string | undefined },
  field: string,
  rows: readonly { code: string }[],
): Naming {
  return { filePath: filePath ?? id, data: { field, names: rows.map(({ code }) => code) } };
}

function guidesTo(code: string, guides: readonly CollectionEntry<'guides'>[]): Code['guides'] {
  return guides
    .filter((guide) => guide.data.codes.includes(code))
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data: { title, summary } }) => ({ title, summary, url: href(`/guides/${id}/`) }));
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
