import type { CollectionEntry } from 'astro:content';
import { href } from '../hosting/href.ts';
import type { Neighbour, RelatedCode } from './code.ts';

/** For each code its related ones by number, with the reason; it is written on one of the two and holds for both. */
export function readRelations(sorted: CollectionEntry<'codes'>[]): Map<string, RelatedCode[]> {
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

/** A code as a link to its page. */
export function neighbour({ name, value }: { name: string; value: number }): Neighbour {
  return { name, value, url: href(`/${name.toLowerCase()}/`) };
}
