import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEnvironment } from './read-environment.ts';

for (const [name, value, says] of [
  ['SITE_URL', 'example.com', /Set it to an address such as https/],
  ['SITE_URL', 'https://example.com/docs', /Give the origin alone \(https:\/\/example\.com\)/],
  ['BASE_PATH', 'docs', /Set it to a path such as/],
  ['REPOSITORY_URL', 'git@example.com:me/repo', /Set it to an address/],
  ['SECURITY_CONTACT', 'security@example.com', /such as mailto:/],
  ['CF_PAGES', 'yes', /Set it to 1, or unset it/],
] as const) {
  test(`${name} cannot be "${value}"`, () => {
    assert.throws(
      () => readEnvironment({ [name]: value }),
      ({ message }: Error) => message.startsWith(`${name} is "${value}"`) && says.test(message),
    );
  });
}

test('Netlify names the site, and what is said for it alone goes before', () => {
  const netlify = { URL: 'https://a.example', REPOSITORY_URL: 'https://b.example/me/repo.git' };
  assert.equal(readEnvironment(netlify).site, 'https://a.example');
  assert.equal(readEnvironment(netlify).repository, 'https://b.example/me/repo');
  assert.equal(
    readEnvironment({ ...netlify, SITE_URL: 'https://c.example' }).site,
    'https://c.example',
  );
});
