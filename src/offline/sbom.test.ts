import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sbom } from './sbom.ts';
import { shipped } from './shipped.ts';

interface Bill {
  components: {
    'bom-ref': string;
    name: string;
    scope: string;
    licenses: { license?: { id: string } }[];
  }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const bill: Bill = JSON.parse(new TextDecoder().decode(sbom()));
const references = bill.components.map((component) => component['bom-ref']);

test('every package of package.json is in the bill, in its exact version', () => {
  const { devDependencies }: { devDependencies: Record<string, string> } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  for (const [name, version] of Object.entries(devDependencies)) {
    assert.ok(references.includes(`${name}@${version}`), `${name}@${version}`);
  }
});

test('each package stands once, and dependencies name packages of the bill', () => {
  assert.equal(new Set(references).size, references.length);
  for (const { ref, dependsOn } of bill.dependencies) {
    for (const needed of dependsOn) assert.ok(references.includes(needed), `${ref}: ${needed}`);
  }
  const [own] = bill.dependencies.filter(({ ref }) => ref.startsWith('winsock-errors@'));
  assert.ok(own?.dependsOn.some((ref) => ref.startsWith('astro@')));
});

test('what readers get is marked, with the licence that the about page names', () => {
  const required = bill.components.filter(({ scope }) => scope === 'required');
  assert.deepEqual(
    required.map(({ name, licenses }) => [name, licenses[0]?.license?.id]).toSorted(),
    shipped.map(({ name, license }) => [name, license]).toSorted(),
  );
});
