import { existsSync, globSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtHeaders } from '../src/hosting/built-headers.ts';
import { caching, cardsPolicy } from '../src/hosting/headers.ts';
import { mediaTypes } from '../src/hosting/media-types.ts';
import {
  type Host,
  type RunningHost,
  apache,
  bareApache,
  nginx,
  python,
  start,
} from './support/hosts.ts';
import { skipWithout, usesProgram } from './support/programs.ts';

/** Kinds that the hosts know before the site has one. */
const planned = ['.tgz', '.wasm', '.zip'];

/** The headers as fetch gives them, which joins a header that is sent twice. */
const expected = Object.fromEntries(
  Object.entries(builtHeaders('dist')).map(([name, value]) => [name.toLowerCase(), value]),
);

for (const [name, host] of Object.entries({ nginx, Apache: apache })) {
  test.describe(name, usesProgram, () => {
    const { get, file, kinds } = serve(host);

    test('pages, short links and a missing slash', async () => {
      await expectPages(get);
    });

    test('an address without a page has the site’s own page and status 404', async () => {
      for (const path of ['/nothing-here/', '/nothing-here', '/_astro/nothing-here.js']) {
        const response = await get(path);
        expect(response.status).toBe(404);
        expect(await response.text()).toContain('There is no page at this address</h1>');
        expect(response.headers.get('cache-control')).toBe(caching.pages);
      }
    });

    test('no folder lists its files', async () => {
      const response = await get('/_astro/');
      expect(response.ok).toBe(false);
      expect(await response.text()).toContain('There is no page at this address</h1>');
    });

    test('every response has the headers once', async () => {
      const paths = ['/', '/wsaeconnreset/', '/wsaeconnreset', '/nothing-here/', '/codes.json'];
      for (const path of [...paths, file('.js')]) {
        expect(Object.fromEntries((await get(path)).headers), path).toMatchObject(expected);
      }
    });

    test('other sites may show the cards and nothing else', async () => {
      const policy = async (path: string) =>
        (await get(path)).headers.get('cross-origin-resource-policy');
      expect(await policy('/cards/wsaeconnreset.png')).toBe(cardsPolicy);
      for (const path of ['/', '/codes.json', '/favicon.svg'])
        expect(await policy(path), path).toBe('same-origin');
    });

    test('every kind of file has its type', async () => {
      for (const kind of kinds()) {
        const response = await get(file(kind));
        expect(response.status, kind).toBe(200);
        expect(response.headers.get('content-type'), kind).toBe(mediaTypes[kind]);
      }
    });

    test('files with a hash are kept, all else is asked for again', async () => {
      const [script = ''] = globSync('_astro/*.js', { cwd: 'dist' });
      expect((await get(`/${script}`)).headers.get('cache-control')).toBe(caching.hashed);
      for (const path of [
        '/',
        '/wsaeconnreset/',
        '/wsaeconnreset',
        '/codes.json',
        '/service-worker.js',
      ]) {
        expect((await get(path)).headers.get('cache-control'), path).toBe(caching.pages);
      }
    });

    for (const encoding of ['gzip', 'identity']) {
      test(`an unchanged page costs a 304 (${encoding})`, async () => {
        const accepting = { 'accept-encoding': encoding };
        const etag = (await get('/wsaeconnreset/', accepting)).headers.get('etag') ?? '';
        const again = await get('/wsaeconnreset/', { ...accepting, 'if-none-match': etag });
        expect(again.status).toBe(304);
      });
    }

    test('text is compressed for those who accept it', async () => {
      for (const [kind, type] of Object.entries(mediaTypes)) {
        if (!/text|json|xml/.test(type)) continue;
        const path = file(kind);
        const compressed = await get(path, { 'accept-encoding': 'gzip' });
        expect(compressed.headers.get('content-encoding'), path).toBe('gzip');
        expect(compressed.headers.get('vary'), path).toContain('Accept-Encoding');
        const plain = await get(path, { 'accept-encoding': 'identity' });
        expect(plain.headers.get('content-encoding'), path).toBeNull();
        expect(await compressed.text()).toBe(await plain.text());
      }
    });
  });
}

test.describe('Apache without modules', usesProgram, () => {
  const { get } = serve(bareApache);

  test('the site can still be read', async () => {
    expect((await get('/wsaeconnreset/index.html')).status).toBe(200);
    expect((await get('/nothing-here/')).status).toBe(404);
  });
});

test.describe('python -m http.server', usesProgram, () => {
  const { get } = serve(python);

  test('pages, short links and a missing slash', async () => {
    await expectPages(get);
    expect((await get('/nothing-here/')).status).toBe(404);
  });
});

async function expectPages(get: Get): Promise<void> {
  for (const path of ['/', '/wsaeconnreset/', '/10054/', '/0x80072746/', '/econnreset/']) {
    const response = await get(path);
    expect(response.status, path).toBe(200);
    // Read to its end: a host that closes behind an answer would break off one that nobody reads.
    await response.arrayBuffer();
  }
  expect(await (await get('/wsaeconnreset/')).text()).toContain('WSAECONNRESET</h1>');
  const missing = await get('/wsaeconnreset');
  expect(missing.status).toBe(301);
  expect(new URL(missing.headers.get('location') ?? '', missing.url).href).toBe(`${missing.url}/`);
}

/** Runs a host for the tests of one group, which share a worker and so the port. */
function serve(host: Host) {
  let server: RunningHost;
  test.describe.configure({ mode: 'default' });
  skipWithout(
    existsSync(host.program),
    `${host.program} is not installed (Debian: apt-get install ${host.package}).`,
  );
  test.beforeAll(async () => {
    server = await start(host);
    for (const kind of planned) writeFileSync(join(server.site, `file${kind}`), kind);
  });
  test.afterAll(() => server?.stop());

  const get: Get = (path, headers = {}) =>
    fetch(server.address + path, { headers, redirect: 'manual' });
  const find = (pattern: string) =>
    globSync(pattern, { cwd: server.site, exclude: ['web.config'] });
  return {
    get,
    /** Address of some file of a kind, such as ".json". */
    file: (kind: string) => `/${find(`**/*${kind}`)[0]}`,
    kinds: () => new Set(find('**/*.*').map((file) => extname(file))),
  };
}

type Get = (path: string, headers?: Record<string, string>) => Promise<Response>;
