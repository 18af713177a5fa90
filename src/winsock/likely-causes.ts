import { type CallFamilyId, familyOf } from './calls.ts';
import type { CauseRow } from './rank-causes.ts';

/** How many causes are likely enough to be named without the page. */
const MOST = 3;

/**
 * The likeliest causes of a code: those of the calls that failed first, then those that any call may have, then the
 * others; each part in the order of the page.
 */
export function likelyCauses<Cause extends Pick<CauseRow, 'calls'>>(
  causes: readonly Cause[],
  failed: readonly CallFamilyId[],
): Cause[] {
  const place = ({ calls }: Cause) => {
    if (failed.length === 0) return 0;
    if (calls.length === 0) return 1;
    return calls.some((call) => failed.some((id) => id === familyOf(call)?.id)) ? 0 : 2;
  };
  return causes.toSorted((a, b) => place(a) - place(b)).slice(0, MOST);
}
