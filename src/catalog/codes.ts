import { href } from '../hosting/href.ts';
import type { CodeData } from '../schemas/code.ts';
import type { GuideData } from '../schemas/guide.ts';
import type { Source } from '../schemas/source.ts';
import { toHex, toHresult, toSignedHresult } from '../winsock/numbers.ts';
import { spellings } from '../winsock/spellings.ts';
import type { Code, Message } from './code.ts';
import type { Content, Entry } from './content.ts';
import { neighbour, readRelations } from './relations.ts';
import { joinCauses, reportsByCode } from './reports.ts';
import { functionsByCode, messagesByCode, runtimesByCode } from './rows-by-code.ts';

/** All codes by number, each with what the other files say of it. Throws where a code has no English message. */
export function joinCodes(content: Content): Code[] {
  const texts = messagesByCode(content.messages);
  const returners = functionsByCode(content);
  const names = runtimesByCode(content.runtimes);
  const reports = reportsByCode(content.reports);
  const sorted = content.codes.toSorted((a, b) => a.data.value - b.data.value);
  const neighbours = sorted.map(({ data }) => neighbour(data));
  const relations = readRelations(sorted.map(({ data }) => data));
  const said = new Map(content.phrases.map(({ id, data }) => [id, data]));
  return sorted.map(({ data, body, filePath }, index) => {
    const messages = texts.get(data.name) ?? [];
    const [message] = messages;
    if (message === undefined) {
      throw new Error(`content/messages/en-us.yaml has no text for ${data.name}. Add its row.`);
    }
    const runtimes = names.get(data.name) ?? [];
    return {
      ...data,
      causes: joinCauses(data.causes, reports.get(data.name), said.get(data.name)),
      reports: reports.get(data.name),
      body,
      filePath,
      ...neighbour(data),
      slug: data.name.toLowerCase(),
      hex: toHex(data.value),
      hresult: `0x${toHresult(data.value).toString(16).toUpperCase()}`,
      hresultSigned: toSignedHresult(data.value),
      message,
      messages,
      functions: returners.get(data.name) ?? [],
      runtimes,
      allSources: allSources(data, message),
      relatedCodes: relations.get(data.name) ?? [],
      guides: guidesTo(data.name, content.guides),
      phrases: said.get(data.name)?.phrases ?? [],
      spellings: spellings({ ...data, messages, runtimes }),
      previous: neighbours[index - 1],
      next: neighbours[index + 1],
    };
  });
}

function guidesTo(code: string, guides: readonly Entry<GuideData>[]): Code['guides'] {
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
