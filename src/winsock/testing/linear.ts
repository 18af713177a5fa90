import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostileTexts } from './hostile-texts.ts';
import { measure, type Work } from './work.ts';

const { lexicon, words } = await import('./content.ts');
const { lookup } = await import('../lookup.ts');

// Past the length up to which the lookup tries a text as one spelling.
const lengths = [1200, 2400, 4800];
// It decodes each of them whole.
const run = (text: string) => lookup(text, lexicon, words);

run('warm up: the messages are unpacked once');
for (const [name, make] of Object.entries(hostileTexts)) {
  test(`the lookup works no more than in proportion to its text: ${name}`, () => {
    const works = lengths.map((length) => measure(() => run(make(length))));
    for (const meter of ['blocks', 'units', 'steps'] as const) {
      const grown = exponent(works, meter);
      const counts = works.map((work) => work[meter]).join(', ');
      assert.ok(grown <= 1.1, `${meter} grow by the power ${grown.toFixed(2)}: ${counts}`);
    }
  });
}

/** The power with which a count grows with the length: the slope of a line through both logarithms. */
function exponent(works: readonly Work[], meter: keyof Work): number {
  const points = works.map((work, index) => ({
    x: Math.log(lengths[index] ?? 1),
    // Less than a unit of work for each of the text is no growth to speak of.
    y: Math.log(Math.max(lengths[index] ?? 1, work[meter])),
  }));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(points.map((point) => point.x));
  const y = mean(points.map((point) => point.y));
  const along = mean(points.map((point) => (point.x - x) * (point.y - y)));
  return along / mean(points.map((point) => (point.x - x) ** 2));
}
