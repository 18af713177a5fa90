import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (file: string) => readFileSync(file, 'utf8');

test('CONTRIBUTING.md gives a reason for each dependency, once', () => {
  const { devDependencies }: { devDependencies: Record<string, string> } = JSON.parse(
    read('package.json'),
  );
  const [, table = ''] = /\n\| package[^\n]*\n([^]*?)\n\n/.exec(read('CONTRIBUTING.md')) ?? [];
  const named = table
    .split('\n')
    .flatMap((row) => row.split('|')[1]?.match(/(?<=`)[^`, ]+/g) ?? []);
  assert.deepEqual(named.toSorted(), Object.keys(devDependencies).toSorted());
});
