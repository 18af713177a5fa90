import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDocument } from 'htmlparser2';
import { headersFor, metaPolicy, styleMark } from './headers.ts';
import { hostFiles } from './host-files.ts';

const style = 'sha256-abc=';
const headers = Object.entries(headersFor(style));
const files = hostFiles(style, 'netlify');
const text = (path: string) => files.get(path) ?? '';

/** How each host writes a header of every response. */
const written = {
  _headers: /^ {2}([\w-]+): (.*)$/gm,
  '.hosting/nginx.conf': /^ +add_header (\S+) "(.*)" always;$/gm,
  '.htaccess': /^ +Header always set (\S+) "([^"]*)"$/gm,
  'web.config': /^ +<add name="([^"]+)" value="([^"]*)" \/>$/gm,
};

for (const [path, header] of Object.entries(written)) {
  test(`${path} has every header, with the style that the policy names`, () => {
    const found = [...text(path).matchAll(header)].map(([, name, value]) => `${name}: ${value}`);
    for (const [name, value] of headers) {
      // nginx decides this one by the address.
      if (path.endsWith('nginx.conf') && name === 'Cross-Origin-Resource-Policy') continue;
      assert.ok(found.includes(`${name}: ${value}`), name);
    }
  });

  test(`${path} asks for pages again, keeps files with a hash, lends cards, and has no place left open`, () => {
    assert.ok(text(path).includes('public, max-age=0, must-revalidate'));
    assert.match(text(path), /max-age=31536000, immutable|365\.00:00:00" cacheControlCustom/);
    assert.ok(text(path).includes('cross-origin'));
    assert.doesNotMatch(text(path), /(?<!%)\{\w+\}/);
  });
}

test('HSTS speaks for this name alone', () => {
  assert.doesNotMatch(headersFor(style)['Strict-Transport-Security'], /includeSubDomains/);
});

test('web.config is well-formed', () => {
  const document = parseDocument(text('web.config'), { xmlMode: true });
  const [configuration] = document.children.filter(({ type }) => type === 'tag');
  // An element that nothing closes would end with the file.
  assert.match(text('web.config').slice(configuration?.startIndex ?? 0), /<\/configuration>\n$/);
  assert.equal(
    text('web.config').match(/<\w[^>]*[^/]>/g)?.length,
    text('web.config').match(/<\/\w/g)?.length,
  );
});

test('Cloudflare gets the headers within its limits, and takes one back before another rule sets it', () => {
  const lines = (hostFiles(style, 'cloudflare').get('_headers') ?? '').split('\n');
  for (const [name, value] of headers) assert.ok(lines.includes(`  ${name}: ${value}`));
  const cards = lines.indexOf('/cards/*');
  assert.deepEqual(lines.slice(cards + 1, cards + 3), [
    '  ! Cross-Origin-Resource-Policy',
    '  Cross-Origin-Resource-Policy: cross-origin',
  ]);
  assert.ok(lines.every((line) => line.length <= 2000));
  assert.ok(lines.filter((line) => line.startsWith('/')).length <= 100);
});

test('the policy for pages is the header’s without what a page may not set', () => {
  const header = headersFor(styleMark)['Content-Security-Policy'];
  assert.equal(`${metaPolicy}; frame-ancestors 'none'`, header);
});
