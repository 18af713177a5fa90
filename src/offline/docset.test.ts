import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'fflate';
import { unpackTar } from 'modern-tar';
import { docset } from './docset.ts';
import { docsetEntries } from './docset-entries.ts';
import { docsetStyle } from './docset-style.ts';
import { docsetFeed } from './docset-texts.ts';
import { encode, type Files, readText } from './files.ts';
import { tgz } from './tgz.ts';

const address = new URL('https://example.org/docs/');

const code = {
  name: 'WSAEINVAL',
  value: 10022,
  hresult: '0x80072726',
  url: '/docs/wsaeinval/',
  aliases: ['WSAEINVAL', 'EINVAL', 'EAI_BADFLAGS', 'Invalid argument'],
};
const page =
  '<h1>A &amp; B</h1><a href="../wsaeinval.json#x"></a><h2 id="why">Why <a class="anchor" href="#why">#</a></h2>';

const edition = files({
  'codes.json': JSON.stringify([code]),
  'einval/index.html': page,
  'favicon.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M0 0h9v9z"/></svg>',
  'functions.json': JSON.stringify([{ name: 'f', variants: ['fW'], url: '/docs/functions/f/' }]),
  'functions/f/index.html': page,
  'guides/g/index.html': page,
  'wsaeinval.json': '{}',
  'wsaeinval/index.html': page,
});

test('a code is found by name, number, HRESULT and errno names, a shared one on its own page', () => {
  const entries = docsetEntries(edition, address).map(({ name, type, path }) =>
    [name, type, path].join(' '),
  );
  assert.deepEqual(entries, [
    'WSAEINVAL Error wsaeinval/index.html',
    '10022 Error wsaeinval/index.html',
    '0x80072726 Error wsaeinval/index.html',
    'EINVAL Error einval/index.html',
    'EAI_BADFLAGS Error wsaeinval/index.html',
    'f Function functions/f/index.html',
    'fW Function functions/f/index.html',
    'A & B Guide guides/g/index.html',
    'Why Section wsaeinval/index.html#why',
    'Why Section einval/index.html#why',
    'Why Section functions/f/index.html#why',
    'Why Section guides/g/index.html#why',
  ]);
});

test('pages get anchors for a table of contents, and link to the site for what is left out', async () => {
  const built = await docset(edition, address, '1');
  const path = 'Winsock_errors.docset/Contents/Resources/Documents/wsaeinval';
  assert.ok(!built.has(`${path}.json`));
  const html = readText(built, `${path}/index.html`);
  assert.match(
    html,
    /<a name="\/\/apple_ref\/cpp\/Section\/Why" class="dashAnchor"><\/a><h2 id="why"/,
  );
  assert.match(html, /href="https:\/\/example\.org\/docs\/wsaeinval\.json#x"/);
});

test('two runs give the same bytes, whatever the order of the files', async () => {
  const built = await docset(edition, address, '1');
  const again = await docset(edition, address, '1');
  assert.deepEqual(await packed(new Map([...again].toReversed())), await packed(built));
});

test('a tar.gz keeps long paths and names no time and no user', async () => {
  const path = `${'folder/'.repeat(20)}${'x'.repeat(99)}.html`;
  const archive = await packed(files({ [path]: 'long', a: '' }));
  assert.deepEqual([...archive.subarray(4, 8)], [0, 0, 0, 0]);
  const [first, second] = await unpackTar(gunzipSync(archive), { strict: true });
  assert.equal(first?.header.name, 'a');
  assert.equal(second?.header.name, path);
  assert.equal(new TextDecoder().decode(second.data), 'long');
  const { uid, gid, uname, mtime } = second.header;
  assert.deepEqual(
    [uid, gid, uname || undefined, mtime?.getTime()],
    [0, 0, undefined, Date.UTC(2020)],
  );
});

test('the feed names version and archive', () => {
  const feed = docsetFeed('1', 'https://example.org/a.tgz?b&c');
  assert.match(
    feed,
    /<entry>\s*<version>1<\/version>\s*<url>https:\/\/example\.org\/a\.tgz\?b&amp;c</,
  );
});

test('styles hold without layers: a later layer beats a heavier rule of an earlier one', () => {
  const style = (css: string) => new TextDecoder().decode(docsetStyle(encode(css)));
  assert.equal(
    style('@layer base,utilities;@layer base{#a p{top:0}}@layer utilities{p{top:1px}}'),
    '@media all{:not(#_)#a p{top:0}}@media all{p:not(#_):not(#_):not(#_){top:1px}}',
  );
  assert.equal(style('@layer theme{:is(a b,i){top:0}}'), '@media all{a b,i{top:0}}');
  assert.throws(() => style('@layer other{p{top:0}}'), /lacks/);
});

function files(texts: Record<string, string>): Files {
  return new Map(Object.entries(texts).map(([path, text]) => [path, () => encode(text)]));
}

async function packed(files: Files): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  await tgz(files, (chunk) => chunks.push(chunk));
  return Buffer.concat(chunks);
}
