import type { PublishedCode } from '../schemas/published.ts';
import type { Code } from './code.ts';

/** A code as the data files publish it: one item of /codes.json, and all of /wsaeconnreset.json. */
export function toJson(code: Code): PublishedCode {
  return {
    name: code.name,
    value: code.value,
    hex: code.hex,
    hresult: code.hresult,
    hresultSigned: code.hresultSigned,
    title: code.title,
    message: code.message.text,
    summary: code.summary,
    stage: code.stage,
    nature: code.nature,
    retry: code.retry,
    returned: code.returned,
    url: code.url,
    aliases: code.spellings.map(({ text }) => text),
    causes: code.causes,
    related: code.relatedCodes.map(({ name, why }) => ({ code: name, why })),
    functions: code.functions.map(({ name, when }) => ({ name, when })),
    runtimes: Object.fromEntries(
      code.runtimes
        .toReversed()
        .map(({ id, name, message, value }) => [id, name ?? message ?? value ?? '']),
    ),
    sources: code.allSources,
  };
}

/** A response with the value as JSON, two spaces deep, with a final line break. */
export function jsonResponse(value: unknown): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
