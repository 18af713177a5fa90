import { href } from '../hosting/href.ts';
import type { CodeData } from '../schemas/code.ts';
import type { Neighbour, RelatedCode } from './code.ts';

/** For each code its related ones by number, with the reason; it is written on one of the two and holds for both. */
export function readRelations(sorted: readonly CodeData[]): Map<string, RelatedCode[]> {
  const relations = new Map(sorted.map(({ name }) => [name, new Map<string, string>()]));
  for (const { name, related } of sorted) {
    for (const { code, why } of related) {
      relations.get(name)?.set(code, why);
      relations.get(code)?.set(name, why);
    }
  }
  const byName = new Map(sorted.map((data) => [data.name, data]));
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

/** A code as a link to its page. */
export function neighbour({ name, value }: { name: string; value: number }): Neighbour {
  return { name, value, url: href(`/${name.toLowerCase()}/`) };
}
