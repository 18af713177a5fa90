import { href } from '../hosting/href.ts';
import { type Neighbouring, neighbourSystems } from '../schemas/neighbour.ts';
import type { NeighbourRow } from '../winsock/neighbours.ts';

/** The numbers of other systems under their systems, in the order of the page. */
export function bySystem(
  neighbours: readonly Neighbouring[],
): { id: string; label: string; neighbours: Neighbouring[] }[] {
  const groups = Map.groupBy(neighbours, ({ system }) => system);
  return neighbourSystems
    .map(({ id, label }) => ({ id, label, neighbours: groups.get(id) ?? [] }))
    .filter(({ neighbours }) => neighbours.length > 0);
}

/** The numbers as scripts look them up: every way to write each, signed HRESULTs included. */
export function neighbourRows(neighbours: readonly Neighbouring[]): NeighbourRow[] {
  return neighbours.map(({ id, number, hresult, name, label, behind, forms }) => ({
    id,
    name: headOf({ number, name }),
    label,
    behind,
    forms: [
      ...new Set(
        [
          ...(number === undefined ? [] : [String(number)]),
          ...(hresult === undefined ? [] : [hresult, String(Number(hresult) | 0)]),
          name,
          ...forms,
        ].map((form) => form.toLowerCase()),
      ),
    ],
  }));
}

/** Number and name as readers see them: "12029 ERROR_WINHTTP_CANNOT_CONNECT"; the name alone where that is its number. */
export function headOf({ number, name }: Pick<Neighbouring, 'number' | 'name'>): string {
  return number === undefined ? name : `${number} ${name}`;
}

/** Address of the place of one of them, base included. */
export function neighbourUrl(id: string): string {
  return `${href('/neighbours/')}#${id}`;
}
