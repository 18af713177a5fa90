import { stages } from '../winsock/stages.ts';
import type { Code } from './code.ts';

/** The stages in their order, each with its codes by number. A stage without codes is left out. */
export function byStage(
  codes: readonly Code[],
): { id: string; label: string; about: string; codes: Code[] }[] {
  const groups = Map.groupBy(codes, ({ stage }) => stage);
  return stages.flatMap(({ id, label, about }) => {
    const own = groups.get(id);
    return own === undefined ? [] : [{ id, label, about, codes: own }];
  });
}
