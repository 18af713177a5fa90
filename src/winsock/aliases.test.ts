import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aliases, otherAddresses } from './aliases.ts';
import { spellings } from './spellings.ts';

test('short addresses are number, hex, HRESULT and errno name, all in lower case', () => {
  const [name, value, title] = ['WSAETIMEDOUT', 10060, 'Connection timed out'] as const;
  const code = { name, value, title, alsoCalled: [], messages: [], runtimes: [] };
  assert.deepEqual(aliases({ ...code, spellings: spellings(code) }), [
    '10060',
    '0x274c',
    '0x8007274c',
    'etimedout',
  ]);
});

test('hosts that redirect know capitals and HRESULTs as numbers', () => {
  assert.deepEqual(otherAddresses({ name: 'WSAETIMEDOUT', value: 10060 }), [
    'WSAETIMEDOUT',
    '0x274C',
    '0x8007274C',
    '-2147014836',
    '2147952460',
  ]);
});
