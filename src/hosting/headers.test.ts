import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cloudflareHeaders } from './cloudflare.ts';
import { caching, cardsPolicy, headers, metaPolicy } from './headers.ts';

/** The file that a host reads, and how it writes a header of every response. */
const hosts = {
  Netlify: { file: 'netlify.toml', header: /^(\w+-[\w-]+) = "(.*)"$/gm },
  nginx: { file: 'src/hosting/nginx.conf', header: /^ +add_header (\S+) "(.*)" always;$/gm },
  Apache: { file: 'public/.htaccess', header: /^ +Header always set (\S+) "([^"]*)"$/gm },
  IIS: { file: 'public/web.config', header: /^ +<add name="([^"]+)" value="([^"]*)" \/>$/gm },
};

for (const [host, { file, header }] of Object.entries(hosts)) {
  const text = readFileSync(file, 'utf8').replace(
    '$winsock_errors_readers always',
    '"same-origin" always',
  );

  test(`${host} sends the preview's headers and no others`, () => {
    const found = [...text.matchAll(header)].filter(
      ([, name, value]) => name !== 'Cache-Control' && value !== cardsPolicy,
    );
    assert.deepEqual(
      found.map(([, name, value]) => [name, value]),
      Object.entries(headers),
    );
  });

  test(`${host} asks for pages again and keeps files with a hash`, () => {
    assert.ok(text.includes(caching.pages));
    assert.ok(text.includes(host === 'IIS' ? iisHashed : caching.hashed));
  });
}

/** Where each file tells chats and trackers that they may show the cards. */
const cards = {
  Netlify: `for = "/cards/*"\n[headers.values]\nCross-Origin-Resource-Policy = "${cardsPolicy}"`,
  nginx: `~/cards/  "${cardsPolicy}";`,
  Apache: `Cross-Origin-Resource-Policy "${cardsPolicy}" "expr=%{REQUEST_URI} =~ m#/cards/#"`,
  IIS: `name="Cross-Origin-Resource-Policy" value="${cardsPolicy}"`,
};

for (const [host, rule] of Object.entries(cards)) {
  test(`${host} lets other sites show the cards`, () => {
    const { file } = new Map(Object.entries(hosts)).get(host) ?? { file: '' };
    assert.ok(readFileSync(file, 'utf8').includes(rule));
  });
}

test('HSTS speaks for this name alone', () => {
  assert.doesNotMatch(headers['Strict-Transport-Security'], /includeSubDomains/);
});

/** IIS puts the seconds of 365 days behind the words. */
const iisHashed = 'cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable"';

test('web.config is well-formed', () => {
  const text = readFileSync('public/web.config', 'utf8');
  const open: string[] = [];
  const rest = text.replace(
    /<\?xml [^>]*\?>|<!--(?:(?!--)[^])*-->|<(\/?)([\w.]+)((?: [\w.]+="[^"<&]*")*)( \/)?>/g,
    (_, end, name, __, empty) => {
      if (end === '/') assert.equal(name, open.pop());
      else if (name !== undefined && empty === undefined) open.push(name);
      return '';
    },
  );
  assert.equal(rest.trim(), '');
  assert.deepEqual(open, []);
});

test('Cloudflare gets the headers within its limits', () => {
  const lines = cloudflareHeaders();
  for (const [name, value] of Object.entries(headers)) {
    assert.ok(lines.includes(`  ${name}: ${value}`));
  }
  const cards = lines.indexOf('/cards/*');
  assert.deepEqual(lines.slice(cards + 1, cards + 3), [
    '  ! Cross-Origin-Resource-Policy',
    `  Cross-Origin-Resource-Policy: ${cardsPolicy}`,
  ]);
  assert.ok(lines.every((line) => line.length <= 2000));
  assert.ok(lines.filter((line) => line.startsWith('/')).length <= 100);
});

test('the policy for pages is the header’s without what a page may not set', () => {
  assert.equal(`${metaPolicy}; frame-ancestors 'none'`, headers['Content-Security-Policy']);
});
