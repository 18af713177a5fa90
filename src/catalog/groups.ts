import { stages } from '../winsock/stages.ts';
import type { Code } from './code.ts';
import { getCodes } from './codes.ts';

/** The stages in their order, each with its codes by number. A stage without codes is left out. */
export async function getCodesByStage(): Promise<
  { id: string; label: string; about: string; codes: Code[] }[]
> {
  const codes = Map.groupBy(await getCodes(), ({ stage }) => stage);
  return stages.flatMap(({ id, label, about }) => {
    const own = codes.get(id);
    return own === undefined ? [] : [{ id, label, about, codes: own }];
  });
}
