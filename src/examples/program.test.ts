import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, readEnding, readProgram } from './program.ts';

const refused = readProgram('examples/wsaeconnrefused.c', '/* … */');
const differs = readProgram(
  'examples/wsaeintr.c',
  '/*\n * Wine 8.0 gives 995 (WSA_OPERATION_ABORTED) instead.\n */',
);

test('a program is about the code that its file is named after', () => {
  assert.deepEqual(refused, { code: 'WSAECONNREFUSED', value: 10061, onWine: undefined });
  assert.equal(differs.onWine, 995);
  assert.throws(() => readProgram('examples/wsaenothing.c', ''), /there is no code WSAENOTHING/);
});

test('the last line says what was got', () => {
  assert.deepEqual(readEnding('connect: error 10061\ngot 10061, documented 10061\n'), {
    got: 10061,
    documented: 10061,
  });
  assert.equal(readEnding('connect: error 10061\n'), undefined);
});

test('another number than the documented one is wrong, unless the comment announces it on Wine', () => {
  const line = (got: number, documented: number) => `got ${got}, documented ${documented}\n`;
  assert.equal(judge('x.c', refused, line(10061, 10061), true), undefined);
  assert.match(judge('x.c', refused, line(10060, 10061), true) ?? '', /got 10060 instead of 10061/);
  assert.match(
    judge('x.c', refused, line(10060, 10060), true) ?? '',
    /but WSAECONNREFUSED is 10061/,
  );
  assert.match(judge('x.c', refused, '', true) ?? '', /did not come to its end/);
  assert.equal(judge('x.c', differs, line(995, 10004), true), undefined);
  assert.match(judge('x.c', differs, line(995, 10004), false) ?? '', /instead of 10004/);
});
