/** One line of the report: a figure, its budget where it has one, and whether it holds. */
export interface Figure {
  what: string;
  figure: string;
  budget?: string;
  /** False where a budget is missed. Times are printed, never judged. */
  ok?: boolean;
}

/** A figure that must not be above its budget: `atMost('the zip', 3_400_000, 5_000_000, 'B')`. */
export function atMost(what: string, value: number, budget: number, unit: string): Figure {
  return {
    what,
    figure: `${value} ${unit}`,
    budget: `≤ ${budget} ${unit}`,
    ok: value <= budget,
  };
}

/** Prints the lines as one table; returns whether every budget holds. */
export function printFigures(figures: readonly Figure[]): boolean {
  console.table(
    figures.map(({ what, figure, budget = '', ok }) => ({
      what,
      figure,
      budget,
      '': ok === undefined ? '' : ok ? 'ok' : 'MISSED',
    })),
  );
  return figures.every(({ ok }) => ok !== false);
}
