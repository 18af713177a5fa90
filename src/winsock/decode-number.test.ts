import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from './decode.ts';
import { lexicon } from './testing/content.ts';

const found = (text: string) =>
  decode(text, lexicon).map(({ index, certain }) => `${lexicon.codes[index]?.name} ${certain}`);

for (const text of [
  'failed with 0x8007274c',
  'Error0x8007274c',
  'Wsl/Service/0x8007274c',
  '(0x8007274C)',
  'FATAL: 8007274C',
  'WARNING: send failed, hr=8007274c',
  'Exception from HRESULT: 0x8007274C at Program.Main()',
  'A0340100:error:8000274C:system library',
  'error 0x8000274c',
  'status 0xC007274C',
]) {
  test(`"${text}" is certain`, () => assert.deepEqual(found(text), ['WSAETIMEDOUT true']));
}

for (const text of [
  '{8007274c-1f3a-4b5c-9d2e-0a1b2c3d4e5f}',
  'error 8007274c-1f3a-4b5c-9d2e-0a1b2c3d4e5f',
  'commit c007274c',
  'error: could not revert commit c007274c',
  'c007274c Fix the parser',
  'v1.2-3-gc007274c',
  '9f3e8007274c',
  'at 0x8000274c',
  'read of address 0x8007274c',
  '#2  0x8007274c in main ()',
]) {
  test(`"${text}" names nothing`, () => assert.deepEqual(found(text), []));
}

test('beside a word of trouble an address or bare digits stay possible', () => {
  for (const text of ['unhandled exception at 0x8007274c', 'socket aborted (8007274c)'])
    assert.deepEqual(found(text), ['WSAETIMEDOUT false'], text);
});
