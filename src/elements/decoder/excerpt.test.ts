import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Finding } from '../../winsock/match.ts';
import { Excerpt, type Excerpted } from './excerpt.ts';

/** Every `10054` of a text as the decoder would name it. */
function findingsIn(text: string): Finding[] {
  return Array.from(text.matchAll(/10054/g), ({ 0: word, index: start }) => {
    const line = text.slice(0, start).split('\n').length;
    return {
      start,
      end: start + word.length,
      text: word,
      index: 0,
      kind: 'number',
      as: 'number',
      rank: 0,
      certain: true,
      line,
    };
  });
}

/** Gives a text in pieces, and each place some text after its end, as the decoder does. */
function excerpt(text: string, cuts: readonly number[], late = 0): Excerpted {
  const result = new Excerpt();
  const findings = findingsIn(text);
  const ends = [...cuts.toSorted((a, b) => a - b), text.length];
  let from = 0;
  for (const to of ends) {
    result.add(
      text.slice(from, to),
      findings.filter(({ end }) => end + late > from && end + late <= to),
    );
    from = to;
  }
  result.add(
    '',
    findings.filter(({ end }) => end + late > text.length),
  );
  return result.end();
}

const drawn = ({ rows }: Excerpted) =>
  rows.map(
    ({ line, parts }) =>
      `${line} ${parts.map(({ text, as }) => (as === undefined ? text : `[${text}]`)).join('')}`,
  );

const long = fc
  .array(
    fc.constantFrom('10054', 'word ', '\n', ' ', 'x'.repeat(300), '10054 10054', 'y\n'.repeat(40)),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((parts) => `${parts.join('')}${' filler\n'.repeat(13_000)}${parts.toReversed().join('')}`);

test('what is shown does not depend on where the log is cut', () => {
  const cuts = fc.array(fc.nat(110_000), { maxLength: 9 });
  fc.assert(
    fc.property(long, cuts, fc.nat(9000), (text, cuts, late) => {
      const inside = cuts.filter((cut) => cut <= text.length);
      assert.deepEqual(drawn(excerpt(text, inside, late)), drawn(excerpt(text, [])));
    }),
    { seed: 20261201, numRuns: 40 },
  );
});

test('every place of a long log is marked once, in its own line, among its own text', () => {
  fc.assert(
    fc.property(long, (text) => {
      const { rows } = excerpt(text, []);
      const lines = text.split('\n');
      assert.equal(
        rows.flatMap(({ parts }) => parts).filter(({ as }) => as !== undefined).length,
        findingsIn(text).length,
      );
      for (const { line, parts } of rows) {
        const shown = parts
          .map(({ text }) => text)
          .join('')
          .split('…');
        for (const piece of shown) assert.ok(lines[line - 1]?.includes(piece), piece);
      }
    }),
    { seed: 20261201, numRuns: 40 },
  );
});
