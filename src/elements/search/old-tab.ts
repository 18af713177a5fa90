import { oldTab } from '../every-page/labels';
import type { ScriptData } from '../every-page/site-files';

class OldTab extends Error {}

/** The build of the data that this tab works with. */
let build: string | undefined;

/**
 * What a data file holds. Throws where this script cannot read it or where it is of another build than the file
 * before: positions of one mean nothing in the other.
 */
export function ofThisBuild<Data>(file: ScriptData<Data>): Data {
  if (file.format !== DATA_FORMAT || (build ?? file.build) !== file.build) throw new OldTab(oldTab);
  build = file.build;
  return file.data;
}

/** Whether what went wrong, or was not found, comes from a tab that is older than the site. */
export async function isOld(base: string, error?: unknown): Promise<boolean> {
  if (error instanceof OldTab) return true;
  if (build === undefined || !location.protocol.startsWith('http')) return false;
  try {
    const response = await fetch(`${base}lexicon.json`, { cache: 'no-cache' });
    const now: ScriptData<unknown> = await response.json();
    return now.build !== build;
  } catch {
    return false;
  }
}
