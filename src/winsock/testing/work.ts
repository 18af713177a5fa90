import { Session } from 'node:inspector';
import { countSteps } from './regexp-steps.ts';

/** What a call costs, in units that are the same on every machine. */
export interface Work {
  /**
   * How often the busiest block of each function of src/winsock ran, as V8 counts it for coverage: loops
   * of our own. Not the sum, because V8 leaves out a block that ran as often as what it stands in.
   */
  blocks: number;
  /** UTF-16 units that methods of strings read at most: loops inside `indexOf`, `slice` and the like. */
  units: number;
  /** Attempts of regular expressions to match a part of themselves: loops inside those. */
  steps: number;
}

// All that can take long is one of the three. None is seen from outside, so the test looks at each where
// it happens: production code knows nothing of it, and no clock is asked.
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

const folder = new URL('../', import.meta.url).href;
const { exec } = RegExp.prototype;
let counting: Work | undefined;

/** Runs a function and counts its work. Code of src/winsock has to be imported after this module. */
export function measure(run: () => void): Work {
  const work = { blocks: 0, units: 0, steps: 0 };
  takeBlocks();
  counting = work;
  try {
    run();
  } finally {
    counting = undefined;
  }
  work.blocks = takeBlocks();
  return work;
}

function takeBlocks(): number {
  let blocks = 0;
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error !== null) throw error;
    // A function without blocks does a fixed piece of work; the block that calls it is counted.
    for (const { functions } of result.filter(({ url }) => isOurs(url)))
      for (const { ranges } of functions.filter(({ ranges }) => ranges.length > 1))
        blocks += Math.max(...ranges.map(({ count }) => count));
  });
  return blocks;
}

function isOurs(url: string): boolean {
  return url.startsWith(folder) && !url.includes('/testing/');
}

/** Runs what a meter needs without counting it. */
function aside<Result>(run: (work: Work | undefined) => Result): Result {
  const work = counting;
  counting = undefined;
  try {
    return run(work);
  } finally {
    counting = work;
  }
}

// `test`, `replace`, `matchAll` and `split` all go through `exec`, as the specification says.
RegExp.prototype.exec = function (this: RegExp, text: string): RegExpExecArray | null {
  return aside((work) => {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = Reflect.apply(exec, this, [text]);
    if (work === undefined) return match;
    const counted = countSteps(this, text, from);
    work.steps += counted.steps;
    const end = match === null ? undefined : match.index + match[0].length;
    if (counted.start !== match?.index || counted.end !== end)
      throw new Error(`${this} is counted wrongly at ${from} of ${JSON.stringify(text)}.`);
    return match;
  });
};

type Cost = (text: string, result: unknown, from: unknown) => number;

const whole: Cost = (text) => text.length;
const costs = {
  indexOf: (text, found, from) => (found === -1 ? text.length : Number(found)) - Number(from ?? 0),
  lastIndexOf: (text, found, from) => Number(from ?? text.length) - Math.max(0, Number(found)),
  slice: (_, result) => String(result).length,
  includes: whole,
  startsWith: whole,
  endsWith: whole,
  trim: whole,
  normalize: whole,
  toLowerCase: whole,
  toUpperCase: whole,
  replace: whole,
  replaceAll: whole,
  split: whole,
} as const satisfies Record<string, Cost>;

for (const [name, cost] of Object.entries(costs)) {
  const original: unknown = Reflect.get(String.prototype, name);
  if (typeof original !== 'function') throw new Error(`Strings have no ${name}.`);
  Reflect.defineProperty(String.prototype, name, {
    configurable: true,
    writable: true,
    value(this: string, ...given: unknown[]): unknown {
      if (counting === undefined) return Reflect.apply(original, this, given);
      // What a regular expression does in here is counted by `exec`.
      const result: unknown = Reflect.apply(original, this, given);
      counting.units += aside(() => cost(String(this), result, given[1]));
      return result;
    },
  });
}
