import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type HostRules, serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
after(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'a'));
writeFileSync(join(folder, 'a/index.html'), '<h1>A page</h1>'.repeat(99));
writeFileSync(join(folder, '404.html'), 'Nothing here');
writeFileSync(join(folder, '_redirects'), '/A/ /a/ 301\n');

/** What a host with these rules answers to a path, as "status type, where to". */
async function ask(path: string, rules: HostRules = {}): Promise<string> {
  const site = await serve(folder, rules);
  const { status, headers } = await fetch(site.origin + path, { redirect: 'manual' });
  await site.close();
  return [status, headers.get('location') ?? headers.get('content-type')].join(' ');
}

const html = 'text/html; charset=utf-8';
for (const [path, rules, answer] of [
  ['/a/', {}, `200 ${html}`],
  ['/a?x', {}, '301 /a/?x'],
  ['/A/', {}, `404 ${html}`],
  ['/none', {}, `404 ${html}`],
  ['/a', { clean: true }, `200 ${html}`],
  ['/a/index.html', { clean: true }, '301 /a/'],
  ['/A/', { ignoresCase: true }, `200 ${html}`],
  ['/A?x', { redirects: true }, '301 /a/?x'],
  ['/docs/a/', { base: '/docs' }, `200 ${html}`],
  ['/a/', { base: '/docs' }, `404 ${html}`],
  ['/../../etc/passwd', {}, `404 ${html}`],
] satisfies [string, HostRules, string][]) {
  test(`${path} under ${JSON.stringify(rules)} is answered ${answer}`, async () => {
    assert.equal(await ask(path, rules), answer);
  });
}

test('what shrinks is sent as gzip and counted as it was sent, with the headers that are asked for', async () => {
  const site = await serve(folder, { compresses: true, headers: (path) => ({ 'X-Path': path }) });
  const response = await fetch(`${site.origin}/a/`);
  assert.equal((await response.text()).length, 1485);
  await site.close();
  assert.equal(response.headers.get('content-encoding'), 'gzip');
  assert.equal(response.headers.get('x-path'), '/a/');
  assert.equal(response.headers.get('content-security-policy'), null);
  assert.deepEqual(
    site.sent.map(({ path }) => path),
    ['/a/'],
  );
  const [{ bytes } = { bytes: 0 }] = site.sent;
  assert.ok(bytes > 100 && bytes < 700, String(bytes));
});

test('without other headers those are sent that the site asks its host for', async () => {
  const site = await serve(folder);
  const { headers } = await fetch(`${site.origin}/a/`);
  await site.close();
  assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
});
