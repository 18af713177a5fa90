import { buildTimes } from './build.ts';
import { lookupFigures } from './lookup.ts';
import { pageWeights } from './weight.ts';

/** One line of the report: a figure, its budget where it has one, and whether it holds. */
export interface Figure {
  what: string;
  figure: string;
  budget?: string;
  /** False where a budget is missed. Times are printed, never judged. */
  ok?: boolean;
}

const figures: Figure[] = [...buildTimes(), ...pageWeights(), ...lookupFigures()];
console.table(
  figures.map(({ what, figure, budget = '', ok }) => ({
    what,
    figure,
    budget,
    '': ok === undefined ? '' : ok ? 'ok' : 'MISSED',
  })),
);
if (figures.some(({ ok }) => ok === false)) process.exitCode = 1;
