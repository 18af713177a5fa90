import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';

interface Locked {
  version: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}

const lock: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const packages = Object.entries(lock.packages).filter(([path, { link }]) => path !== '' && !link);

test('every package of the lock file has its integrity, other platforms’ too', () => {
  const without = packages.filter(([, { integrity }]) => !/^sha512-.{88}$/.test(integrity ?? ''));
  assert.deepEqual(
    without.map(([path]) => path),
    [],
  );
});

test('the lock file names no registry but the public one', () => {
  const others = packages.filter(
    ([, { resolved = 'https://registry.npmjs.org/' }]) =>
      !resolved.startsWith('https://registry.npmjs.org/'),
  );
  assert.deepEqual(others, []);
});

test('a package with an install script is allowed at the exact version that was reviewed', () => {
  const { allowScripts }: { allowScripts: Record<string, boolean> } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
  const pinned = scripted.map(([path, { version }]) => `${nameOf(path)}@${version}`);
  assert.deepEqual(Object.keys(allowScripts).toSorted(), pinned.toSorted());
  // npm takes name and version from this address, and without it asks for a review again.
  for (const [path, { resolved, version }] of scripted)
    assert.ok(resolved?.endsWith(`-${version}.tgz`), `${path} has no "resolved"`);
  assert.match(readFileSync('.npmrc', 'utf8'), /^strict-allow-scripts=true$/m);
});

for (const file of globSync('.github/workflows/*.y*ml')) {
  test(`${file} pins its actions by commit and may only read`, () => {
    const text = readFileSync(file, 'utf8');
    const uses = [...text.matchAll(/^[ -]*uses: *(.*)$/gm)].map(([, action = '']) => action);
    assert.notEqual(uses.length, 0);
    for (const action of uses) assert.match(action, /^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    assert.deepEqual(parse(text).permissions, { contents: 'read' });
  });
}

function nameOf(path: string): string {
  return path.replace(/^.*node_modules\//, '');
}
