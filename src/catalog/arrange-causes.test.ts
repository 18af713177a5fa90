import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrangeCauses, evidence } from './arrange-causes.ts';
import type { CodeReports, JoinedCause } from './code.ts';
import { splitPlaceholders } from './placeholders.ts';

test('up to six causes are one list, in their order', () => {
  const causes = ['bind', 'connect', 'bind', 'connect', 'bind', 'connect'].map(made);
  assert.deepEqual(names(causes, undefined), [['', 'abcdef']]);
});

test('more are put under the calls that fail, the most reported first, others last', () => {
  const causes = ['bind', 'connect', 'bind', 'connect', 'connect', 'bind', 'select'].map(made);
  assert.deepEqual(names(causes, undefined), [
    ['`bind`', 'acf'],
    ['`connect`', 'bde'],
    ['Other calls', 'g'],
  ]);
  const seen = causes.map((cause, index) => ({ ...cause, seen: index === 1 ? 9 : 1 }));
  assert.deepEqual(names(seen, reports(15))[0], ['`connect`', 'bde']);
});

test('where calls say little, more than six stay one list', () => {
  for (const calls of [Array(7).fill('connect'), ['bind', 'bind', ...'abcde']]) {
    assert.deepEqual(names(calls.map(made), undefined), [['', 'abcdefg']]);
  }
});

test('causes that no report shows stand below, where there are five reports or more', () => {
  const causes = ['', '', '']
    .map(made)
    .map((cause, index) => ({ ...cause, seen: index === 0 ? 4 : 0 }));
  assert.deepEqual(names(causes, reports(4)), [['', 'abc']]);
  assert.deepEqual(names(causes, reports(5)), [['', 'a']]);
  assert.deepEqual(
    arrangeCauses({ causes, reports: reports(5) }).unseen.map(({ id }) => id),
    ['b', 'c'],
  );
});

test('a figure is given from five reports on, and none for a cause that was not seen', () => {
  assert.equal(evidence({ seen: 4 }, reports(4)), undefined);
  assert.equal(evidence({ seen: 0 }, reports(40)), undefined);
  assert.equal(evidence({ seen: 4 }, undefined), undefined);
  assert.equal(evidence({ seen: 4 }, reports(5)), '4 of 5 public reports');
});

test('words to be replaced are told from names in capitals', () => {
  for (const [command, words] of [
    ['curl.exe -v https://HOST:PORT', ['HOST', 'PORT']],
    ['reg query HKCU\\Software', []],
    ['Get-ItemProperty HKCU:\\Console', []],
    ['Resolve-DnsName NAME -Type A_AAAA', ['NAME']],
    ['set HTTPS_PROXY=%TEMP%', []],
  ] as const) {
    const parts = splitPlaceholders(command);
    assert.equal(parts.map(({ text }) => text).join(''), command);
    assert.deepEqual(
      parts.filter(({ placeholder }) => placeholder).map(({ text }) => text),
      words,
    );
  }
});

function made(call: string, index: number): JoinedCause {
  return {
    id: 'abcdefg'.charAt(index),
    label: '',
    cause: '',
    tell: '',
    fix: '',
    side: 'peer',
    ...(call === '' ? {} : { calls: [call] }),
    sources: [],
    phrases: [],
    seen: 0,
  };
}

function reports(known: number): CodeReports {
  return { read: known, unknown: 0, other: 0, queries: [], known, rows: [] };
}

function names(causes: JoinedCause[], known: CodeReports | undefined): [string, string][] {
  return arrangeCauses({ causes, reports: known }).groups.map(({ calls = '', causes }) => [
    calls,
    causes.map(({ id }) => id).join(''),
  ]);
}
