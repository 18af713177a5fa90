import { fragments } from '../winsock/fragments.ts';
import type { Code } from './code.ts';

/**
 * For each code's name the fragment ids that /all/ gives it. Two pairs of codes share a short title;
 * the lower number keeps the shared ids, as it comes first in Microsoft's list too.
 */
export function fragmentsByCode(codes: readonly Code[]): Map<string, string[]> {
  const taken = new Set<string>();
  return new Map(
    codes.map(({ name, title }) => {
      const free = fragments(name, title).filter((id) => !taken.has(id) && taken.add(id));
      return [name, free];
    }),
  );
}
