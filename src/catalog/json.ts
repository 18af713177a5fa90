import { type PublishedCode, publishedCode } from '../schemas/published.ts';
import type { Code } from './code.ts';

/** A code as the data files publish it: one item of /codes.json, and all of /wsaeconnreset.json. */
export function toJson(code: Code): PublishedCode {
  return publishedCode.parse({
    ...code,
    message: code.message.text,
    aliases: code.spellings.map(({ text }) => text),
    related: code.relatedCodes.map(({ name, why }) => ({ code: name, why })),
    functions: code.functions.map(({ name, when }) => ({ name, when })),
    runtimes: Object.fromEntries(
      code.runtimes
        .toReversed()
        .map(({ id, name, message, value }) => [id, name ?? message ?? value ?? '']),
    ),
    sources: code.allSources,
  });
}

/** A response with the value as JSON, two spaces deep, with a final line break. */
export function jsonResponse(value: unknown): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
