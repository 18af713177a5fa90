import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Neighbours } from './neighbours.ts';

const rows = [
  ['winhttp-12029', '12029', '0x80072efd', '-2147012867', 'error_winhttp_cannot_connect'],
  ['win32-53', '53', '0x80070035', 'error_bad_netpath'],
  ['curl-7', 'curl: (7)'],
].map(([id = '', ...forms]) => ({ id, name: id, label: id, behind: [], forms }));
const neighbours = new Neighbours(rows);
const asked = (query: string) => neighbours.lookup(query).map(({ id }) => id);

test('a query names one as a whole or by a word in it', () => {
  for (const query of [
    '12029',
    ' 0x80072EFD ',
    'WinHTTP error 12029 while updating',
    '-2147012867',
    'ERROR_WINHTTP_CANNOT_CONNECT',
  ]) {
    assert.deepEqual(asked(query), ['winhttp-12029'], query);
  }
  assert.deepEqual(asked('curl: (7) Failed to connect'), ['curl-7']);
  assert.deepEqual(asked('53'), ['win32-53']);
  assert.deepEqual(asked('System error 53 has occurred.'), ['win32-53']);
});

test('what only looks like one is none', () => {
  for (const query of ['120290', 'port 53', 'item 12029x', 'constructor', 'a 53 b'])
    assert.deepEqual(asked(query), [], query);
});

const log = [
  'start 12029 rows',
  'update failed, error 12029 (0x80072EFD)',
  'DNS on port 53',
  'System error 53 has occurred.',
  'curl: (7) Failed to connect',
  'pid 12029',
].join('\n');

test('a log gives each with its count and line, wherever it is cut', () => {
  for (let size = 1; size <= log.length; size++) {
    const finder = neighbours.finder();
    for (let at = 0; at < log.length; at += size) finder.push(log.slice(at, at + size));
    assert.deepEqual(
      finder.end().map(({ row, count, line }) => [row.id, count, line]),
      [
        ['winhttp-12029', 2, 2],
        ['win32-53', 1, 4],
        ['curl-7', 1, 5],
      ],
      `pieces of ${size}`,
    );
  }
});
