import { existsSync, readFileSync } from 'node:fs';
import { headersFor, styleMark } from './headers.ts';

/**
 * The headers that a built site asks its host to send with every response, as its `_headers` says them; those
 * without a style where nothing is built yet. The preview server and the tests send them, as a host would.
 */
export function builtHeaders(folder: string): Record<string, string> {
  const file = `${folder}/_headers`;
  if (!existsSync(file)) return headersFor(styleMark);
  const [, rule = ''] = /^\/\*\n((?: {2}.*\n)*)/.exec(readFileSync(file, 'utf8')) ?? [];
  const lines = rule.split('\n').filter((line) => !line.startsWith('  Cache-Control:'));
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value]];
    }),
  );
}
