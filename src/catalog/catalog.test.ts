import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cause, sideLabels } from '../schemas/cause.ts';
import { handlingLabels } from '../schemas/code.ts';
import { publishedCode } from '../schemas/published.ts';
import { knownCodes } from '../winsock/known-codes.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { catalog } from './testing/site.ts';

const { codes, functions, runtimes, guides } = catalog;

test('every code of winerror.h is there, under its number and short title, and no other', () => {
  assert.deepEqual(
    codes.map(({ name, value, title }) => [name, value, title]),
    knownCodes,
  );
});

test('every number form agrees with arithmetic', () => {
  for (const { name, value, hex, hresult, hresultSigned } of codes) {
    assert.equal(Number(hex), value, name);
    assert.equal(Number(hresult), 0x80070000 + value, name);
    assert.equal(hresultSigned >>> 0, 0x80070000 + value, name);
    assert.ok(hresultSigned < 0, name);
  }
});

test('every relation can be read from both sides', () => {
  const byName = new Map(codes.map((code) => [code.name, code]));
  for (const { name, relatedCodes } of codes) {
    assert.ok(relatedCodes.length > 0, `${name} stands alone`);
    for (const other of relatedCodes) {
      const back = byName.get(other.name)?.relatedCodes.find((row) => row.name === name);
      assert.equal(back?.why, other.why, `${name} and ${other.name}`);
    }
  }
});

test('a function’s table and a code’s "Returned by" are one relation read from two sides', () => {
  const fromFunctions = functions.flatMap((page) => {
    const own = new Set(page.codes.map(({ code }) => code.name));
    const others = page.pairs.flatMap(({ rows }) => rows).flatMap(({ codes }) => codes);
    return [
      ...page.codes.map(({ code, when }) => `${code.name} ${page.name} ${when ?? ''}`),
      ...new Set(
        others
          .filter(({ code }) => !own.has(code.name))
          .map(({ code }) => `${code.name} ${page.name} with`),
      ),
    ];
  });
  const fromCodes = codes.flatMap((code) =>
    code.functions.map(
      ({ name, when = '' }) => `${code.name} ${name} ${/^with [A-Z]+_/.test(when) ? 'with' : when}`,
    ),
  );
  assert.ok(fromFunctions.length > 1400);
  assert.deepEqual(fromCodes.toSorted(), fromFunctions.toSorted());
});

test('a client that went away does not make a server close its listening socket', () => {
  const resets = functions
    .filter(({ name }) => /accept/i.test(name))
    .flatMap((page) => page.codes.filter(({ code }) => code.name === 'WSAECONNRESET'));
  assert.equal(resets.length, 4);
  for (const { retry } of resets) assert.match(retry, /^Yes: .*The listening socket is sound/);
});

test('the prose of every code has 60 to 250 words on what it means', () => {
  for (const { name, body } of codes) {
    const meaning = /^## What it means$([^]*?)(?:^## |(?![^]))/m.exec(body)?.[1] ?? '';
    const words = meaning
      .replaceAll(/\]\([^)]*\)/g, ']')
      .split(/\s+/)
      .filter(Boolean).length;
    assert.ok(words >= 60 && words <= 250, `${name}: ${words} words`);
  }
});

test('no sentence of eight words stands on more than two pages', () => {
  const pages = new Map<string, Set<string>>();
  for (const { name, body, causes, relatedCodes, retry, summary } of codes) {
    const own = causes.flatMap(({ cause, tell, fix }) => [cause, tell, fix]);
    const text = [body, retry, summary, ...own].join('\n\n');
    for (const sentence of text
      .replaceAll(/```[^]*?```|\]\([^)]*\)/g, ' ')
      .split(/(?<=[.!?:])\s+|\n\s*\n|\n\s*- /)) {
      const words = sentence.toLowerCase().match(/[a-z0-9_']+/g) ?? [];
      if (words.length < 8) continue;
      const key = words.join(' ');
      pages.set(key, (pages.get(key) ?? new Set()).add(name));
    }
    // The reason of a relation is written once and shown on two pages.
    assert.equal(new Set(relatedCodes.map(({ why }) => why)).size, relatedCodes.length, name);
  }
  const repeated = [...pages].filter(([, names]) => names.size > 2);
  assert.deepEqual(repeated, []);
});

test('a field of a cause is in the published schema, the data and the Markdown', () => {
  const site = new URL('https://example.org/');
  const [published] = [publishedCode.shape.causes.unwrap()];
  for (const field of Object.keys(cause.shape)) {
    assert.ok(field in published.shape, `the published schema lacks \`causes[].${field}\``);
  }
  for (const code of codes) {
    const json = JSON.stringify(toJson(code).causes);
    const markdown = toMarkdown(code, site);
    for (const [field, text] of code.causes.flatMap((cause) =>
      // Phrases are for the search alone.
      texts({ ...cause, phrases: undefined }),
    )) {
      assert.ok(json.includes(JSON.stringify(text)), `${code.slug}.json lacks ${field}: ${text}`);
      assert.ok(markdown.includes(text), `${code.slug}.md lacks ${field}: ${text}`);
    }
    // Marks and choices are said in words.
    const admin = code.causes.filter(({ check }) => check?.admin === true).length;
    assert.equal(markdown.split(', as an administrator:**').length - 1, admin, code.slug);
    assert.equal(json.split('"admin":true').length - 1, admin, code.slug);
    for (const { side } of code.causes) assert.ok(markdown.includes(sideLabels[side]), code.slug);
  }
});

test('what a program can branch on is in the data and, in words, in the Markdown', () => {
  const site = new URL('https://example.org/');
  for (const code of codes) {
    assert.deepEqual(toJson(code).handling, code.handling);
    const { socket, retry, delivered } = code.handling;
    const words = [
      handlingLabels.socket[socket],
      handlingLabels.retry[retry],
      handlingLabels.delivered[delivered],
    ];
    assert.ok(toMarkdown(code, site).includes(`- For a program: ${words.join('. ')}.`), code.slug);
  }
});

test('the published reports count what the causes are seen in', () => {
  const surveyed = codes.filter(({ reports }) => reports !== undefined);
  assert.ok(surveyed.length > 30);
  for (const code of codes) {
    const { causes, reports } = toJson(code);
    const seen = causes.reduce((sum, cause) => sum + cause.seen, 0);
    assert.equal(seen, reports?.known ?? 0, code.slug);
  }
});

test('every source is an https address, and no page of content is without one', () => {
  const pages = [
    ...codes.map(({ name, allSources }) => [name, allSources] as const),
    ...[...runtimes, ...guides].map(({ title, sources }) => [title, sources] as const),
  ];
  for (const [name, sources] of pages) {
    assert.ok(sources.length > 0, name);
    for (const { url } of sources) assert.match(url, /^https:\/\//, name);
  }
});

/** The texts of a value with the way to each: `sources.0.title`. What is chosen from a list is shown by a label. */
function texts(value: object, way = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, own]): [string, string][] => {
    if (typeof own === 'string') return labelled.has(way + key) ? [] : [[way + key, own]];
    return typeof own === 'object' && own !== null ? texts(own, `${way}${key}.`) : [];
  });
}

const labelled = new Set(['side', 'check.shell']);
