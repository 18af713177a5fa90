import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const environment = new URL('environment.ts', import.meta.url).href;

for (const [name, value, says] of [
  ['SITE_URL', 'example.com', /Set it to an address such as https/],
  ['SITE_URL', 'https://example.com/docs', /Give the origin alone \(https:\/\/example\.com\)/],
  ['BASE_PATH', 'docs', /Set it to a path such as/],
  ['REPOSITORY_URL', 'git@example.com:me/repo', /Set it to an address/],
  ['SECURITY_CONTACT', 'security@example.com', /such as mailto:/],
  ['CF_PAGES', 'yes', /Set it to 1, or unset it/],
] as const) {
  test(`${name} cannot be "${value}"`, () => {
    const { status, stderr } = spawnSync(process.execPath, ['-e', `import('${environment}')`], {
      env: { [name]: value },
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.ok(stderr.includes(`${name} is "${value}"`), stderr);
    assert.match(stderr, says);
  });
}
