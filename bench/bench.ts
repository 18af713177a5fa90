import { parseArgs } from 'node:util';
import { buildEffort } from './build.ts';
import { editionSizes } from './editions.ts';
import { type Figure, printFigures } from './figure.ts';
import { lighthouseScores } from './lighthouse.ts';
import { lookupFigures } from './lookup.ts';
import { waits } from './paint.ts';
import { scaleFigures } from './scale.ts';
import { searchCosts } from './search.ts';
import { sectionCosts } from './sections.ts';
import { pageWeights } from './weight.ts';

// Measures the site in `dist` as it was built: figures against the budgets of the design in one table, exit code 1
// where one is missed. Times are printed, never judged. A part alone: npm run bench -- --only weight,search
// How it grows, which takes half an hour: npm run bench -- --scale
const kinds: Readonly<Record<string, () => (Figure[] | Promise<Figure[]>)[]>> = {
  weight: () => [pageWeights(), sectionCosts(), editionSizes()],
  search: () => [lookupFigures(), searchCosts()],
  lighthouse: () => [lighthouseScores()],
  paint: () => [waits()],
  build: () => [buildEffort()],
};

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    scale: { type: 'boolean', default: false },
    // How many times the real codes, first the size that the others are compared with.
    times: { type: 'string', default: '1,10,100' },
  },
});
const wanted = values.only?.split(',') ?? (values.scale ? [] : Object.keys(kinds));
const unknown = wanted.find((kind) => !Object.hasOwn(kinds, kind));
if (unknown !== undefined) {
  throw new Error(`--only knows ${Object.keys(kinds).join(', ')}, not "${unknown}".`);
}

const figures: Figure[] = [];
// One after the other, so that none slows another down.
for (const kind of wanted) {
  for (const part of kinds[kind]?.() ?? []) figures.push(...(await part));
}
if (values.scale) figures.push(...(await scaleFigures(values.times.split(',').map(Number))));
if (!printFigures(figures)) process.exitCode = 1;
