import { familyOf } from '../winsock/calls.ts';
import type { Code, JoinedCause } from './code.ts';

/** Reports under which a figure would say more than is known. */
const FEW = 5;
/** Causes up to which one list can be looked through. */
const SHORT = 6;

/** The causes of a code in the order in which its page shows them. */
export interface ArrangedCauses {
  /** Those that reports show, or all where there are few reports; under the calls that fail, where that helps. */
  groups: { calls: string | undefined; causes: JoinedCause[] }[];
  /** Those that no report shows, although there are enough. */
  unseen: JoinedCause[];
}

/** Arranges the causes of a code for its page. Within each part they stay in their order. */
export function arrangeCauses({
  causes,
  reports,
}: Pick<Code, 'causes' | 'reports'>): ArrangedCauses {
  const enough = reports !== undefined && reports.known >= FEW;
  const { above = [], below = [] } = Object.groupBy(causes, ({ seen }) =>
    enough && seen === 0 ? 'below' : 'above',
  );
  const whole = { calls: undefined, causes: above };
  return { groups: causes.length > SHORT ? byCalls(above) : [whole], unseen: below };
}

/** How often a cause was the answer: "11 of 39 public reports". Undefined where there are too few reports to say. */
export function evidence(
  { seen }: Pick<JoinedCause, 'seen'>,
  reports: Code['reports'],
): string | undefined {
  if (reports === undefined || reports.known < FEW || seen === 0) return undefined;
  return `${seen} of ${reports.known} public reports`;
}

/**
 * The causes under the calls that fail, most reports first; what fits nowhere stands last. One list where
 * that would say little: all causes come from one kind of call, or many from any.
 */
function byCalls(causes: JoinedCause[]): ArrangedCauses['groups'] {
  const rest = 'Other calls';
  const headOf = ({ calls: [first = ''] = [] }: JoinedCause) => familyOf(first)?.label ?? rest;
  const found = Map.groupBy(causes, headOf);
  const several = [...found].filter(([name, own]) => name !== rest && own.length > 1);
  const named = new Set(several.map(([name]) => name));
  const other = causes.filter((cause) => !named.has(headOf(cause)));
  if (several.length < 2 || other.length > causes.length / 3) return [{ calls: undefined, causes }];
  return [
    ...several
      .toSorted(([, one], [, two]) => reportsOf(two) - reportsOf(one))
      .map(([calls, own]) => ({ calls, causes: own })),
    ...(other.length > 0 ? [{ calls: rest, causes: other }] : []),
  ];
}

function reportsOf(causes: readonly JoinedCause[]): number {
  return causes.reduce((sum, { seen }) => sum + seen, 0);
}
