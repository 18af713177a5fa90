import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHex, toHresult, toSignedHresult } from './numbers.ts';

const table = [
  [6, '0x6', 0x80070006, -2147024890],
  [10054, '0x2746', 0x80072746, -2147014842],
  [11033, '0x2B19', 0x80072b19, -2147013863],
] as const;

for (const [value, hex, hresult, signed] of table) {
  test(`${value} in its number forms`, () => {
    assert.equal(toHex(value), hex);
    assert.equal(toHresult(value), hresult);
    assert.equal(toSignedHresult(value), signed);
    assert.equal(signed >>> 0, hresult);
  });
}
