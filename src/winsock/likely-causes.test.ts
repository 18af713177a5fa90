import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likelyCauses } from './likely-causes.ts';

const causes = [
  { id: 'a', calls: ['connect'] },
  { id: 'b', calls: [] },
  { id: 'c', calls: ['bind'] },
  { id: 'd', calls: ['ConnectEx'] },
];
const ids = (calls: Parameters<typeof likelyCauses>[1]) =>
  likelyCauses(causes, calls)
    .map(({ id }) => id)
    .join('');

test('the causes of the calls that failed come first, then those of any call, in their order', () => {
  assert.equal(ids([]), 'abc');
  assert.equal(ids(['connect']), 'adb');
  assert.equal(ids(['bind']), 'cba');
  assert.equal(ids(['transfer']), 'bac');
});
