import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode } from './decode.ts';
import { catalog } from '../catalog/testing/site.ts';
import { openLexicon } from './lexicon.ts';
import { makeLexicons } from './make-lexicon.ts';
import { shapeExamples } from './shape-examples.ts';
import { decodeSlices } from './slices.ts';
import { anyText } from './testing/any-text.ts';
import { codes, fixture, lexicon } from './testing/content.ts';

const found = (text: string) =>
  decode(text, lexicon).map(({ index, certain }) => ({
    name: lexicon.codes[index]?.name,
    certain,
  }));

test('every real line of log gives its code and no other', () => {
  const rows: { text: string; code: string | null; note?: string }[] = fixture('log-forms');
  const wrong = rows
    .filter(({ note }) => note === undefined)
    .filter(({ text, code }) => {
      const names = new Set(found(text).map(({ name }) => name));
      return names.size !== 1 || !names.has(code ?? '');
    })
    .map(({ text }) => text);
  assert.deepEqual(wrong, []);
});

test('lines that name no Winsock error give nothing certain and hardly anything possible', () => {
  const rows: { text: string }[] = fixture('clean-lines');
  const certain = rows.filter(({ text }) => found(text).some((place) => place.certain));
  const possible = rows.filter(({ text }) => found(text).length > 0);
  assert.deepEqual(
    certain.map(({ text }) => text),
    [],
  );
  assert.ok(possible.length / rows.length <= 0.02, `${possible.length} of ${rows.length}`);
});

test('of logs that nobody here had seen, nine of ten give exactly what an expert reads in them', (t) => {
  const rows: { text: string; expect: string[] }[] = fixture('excerpts');
  const certain = rows.map(({ text }) => [
    ...new Set(found(text).flatMap(({ name, certain }) => (certain ? [name] : []))),
  ]);
  const exact = rows.filter(
    ({ expect }, index) => certain[index]?.toSorted().join() === expect.toSorted().join(),
  ).length;
  t.diagnostic(`${exact} of ${rows.length} exact`);
  assert.ok(exact / rows.length >= 0.93, `${exact} of ${rows.length}`);
  const wrong = rows.filter(({ expect }, index) =>
    certain[index]?.some((name) => name !== undefined && !expect.includes(name)),
  );
  assert.deepEqual(wrong, []);
});

test('lines that look like an error and are none give nothing certain, and seldom something possible', (t) => {
  const rows: { text: string }[] = fixture('look-alikes');
  const places = rows.map(({ text }) => found(text));
  const certain = rows.filter((_, index) => places[index]?.some(({ certain }) => certain));
  assert.deepEqual(certain, []);
  const possible = places.filter((own) => own.length > 0).length;
  t.diagnostic(`${possible} of ${rows.length} possible`);
  assert.ok(possible / rows.length <= 0.1, `${possible} of ${rows.length}`);
});

for (const [name, { line }] of Object.entries(shapeExamples)) {
  test(`the shape "${name}" is found in its example`, () => {
    assert.ok(found(line).some(({ certain }) => certain));
  });
}

test('findings lie in the text, in order, without overlaps, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const { start, end, text: own } of decode(text, lexicon)) {
        assert.ok(start >= last && end > start);
        assert.equal(text.slice(start, end), own);
        last = end;
      }
      assert.ok(last <= text.length);
    }),
    { seed: 20261123, numRuns: 500 },
  );
});

test('a megabyte without a space, nulls and right-to-left marks do no harm', () => {
  for (const text of [
    'x'.repeat(1_000_000),
    '\u0000'.repeat(1000),
    '\u202e10054\u202c',
    '\ud800 10054',
    '9'.repeat(100_000),
  ]) {
    assert.doesNotThrow(() => decode(text, lexicon));
  }
});

test('an unmistakable spelling is found in the middle of any sentence', () => {
  // Two pairs of codes print one message; the decoder names the lower number of each.
  const sentences = codes.map(({ message }) => message.text);
  const spellings = codes.flatMap(
    ({ name, value, hresult, hresultSigned, message: { text: message } }) => {
      const texts = [
        name,
        hresult,
        String(hresultSigned),
        `[WinError ${value}]`,
        `WSAGetLastError() = ${value}`,
      ];
      const own =
        message.split(' ').length >= 6 &&
        sentences.indexOf(message) === sentences.lastIndexOf(message);
      return [...texts, ...(own ? [message, message.replace(' ', '\n')] : [])].map((text) => ({
        name,
        text,
      }));
    },
  );
  const words = fc.array(
    fc.constantFrom('yesterday', 'it', 'said', 'port', '42', 'ms', 'and', 'the', 'server', 'über'),
    {
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(fc.constantFrom(...spellings), words, words, ({ name, text }, before, after) => {
      const names = found(`${before.join(' ')} : ${text} ; ${after.join(' ')}`).map(
        (place) => place.name,
      );
      assert.ok(names.includes(name), text);
    }),
    { seed: 20261123, numRuns: 3000 },
  );
});

test('in slices a long log gives what it gives at once', () => {
  const rows: { text: string }[] = fixture('log-forms');
  const log = rows
    .map(({ text }) => text)
    .join('\n\n')
    .repeat(12);
  const sliced = [...decodeSlices(log, lexicon)].flatMap(({ findings }) => findings);
  assert.deepEqual(sliced, decode(log, lexicon));
});

test('renamed titles of runtimes change what readers see, and nothing that is found', () => {
  const renamed = codes.map((code) => ({
    ...code,
    runtimes: code.runtimes.map((row) => ({ ...row, title: `Renamed ${row.id}` })),
  }));
  const { common, rare } = makeLexicons(renamed);
  const other = openLexicon(common, rare);
  const log = [
    ...fixture('log-forms').map(({ text }: { text: string }) => text),
    'Handshake failed, net_error -101',
    '[WinError 121] The semaphore timeout period has expired',
    '[WinError 64]',
  ].join('\n');
  const bare = (lexicon: typeof other) =>
    decode(log, lexicon).map((finding) => ({ ...finding, as: '' }));
  assert.deepEqual(bare(other), bare(lexicon));
  assert.equal(decode('[WinError 64]', other)[0]?.as, 'Renamed win32 ERROR_NETNAME_DELETED');
});

test('of each system the decoder knows a line, but of those that print none of Windows', () => {
  const found = (line: string) => decode(line, lexicon).length > 0;
  const silent = catalog.runtimes
    .filter(({ shows }) => shows.length > 0 && !shows.some(({ line }) => found(line)))
    .map(({ title }) => title);
  assert.deepEqual(silent, ['Git for Windows', 'Linux', 'Qt']);
});
