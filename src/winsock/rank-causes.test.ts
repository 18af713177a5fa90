import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankCauses } from './rank-causes.ts';
import { codes, fixture, words } from './testing/content.ts';
import { makeCauseIndex } from './word-index.ts';

const ofCauses = makeCauseIndex(codes.flatMap(({ causes }) => causes));
const rows = codes.map(({ causes }) => ({
  causes: causes.map((cause) => ({ ...cause, calls: cause.calls ?? [] })),
}));
const found = (query: string) =>
  rankCauses(query, rows, ofCauses, words).map(
    ({ index, cause }) => `${codes[index]?.value}#${cause.id}`,
  );

test('what people describe leads to the cause among the first three', (t) => {
  const symptoms: { symptom: string; causes: string[] }[] = fixture('symptoms');
  assert.ok(symptoms.length >= 200);
  const missed = symptoms.filter(
    ({ symptom, causes }) =>
      !found(symptom)
        .slice(0, 3)
        .some((id) => causes.includes(id)),
  );
  t.diagnostic(`${missed.length} of ${symptoms.length} missed`);
  assert.ok(missed.length / symptoms.length <= 0.05, missed.map(({ symptom }) => symptom).join());
});

test('words that no cause has lead to none', () => {
  assert.deepEqual(found('zzzz qqqq'), []);
});
