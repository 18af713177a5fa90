import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spellings } from './spellings.ts';

const reset = {
  name: 'WSAECONNRESET',
  value: 10054,
  title: 'Connection reset by peer',
  alsoCalled: [],
  messages: [
    { text: 'An existing connection was forcibly closed by the remote host.', language: 'English' },
  ],
  runtimes: [
    { id: 'linux', title: 'Linux', name: 'ECONNRESET', value: 104, generic: false, rare: false },
    { id: 'rust', title: 'Rust', name: 'ErrorKind::ConnectionReset', generic: false, rare: false },
    {
      id: 'nodejs',
      title: 'Node.js',
      name: 'ECONNRESET',
      value: -4077,
      generic: false,
      rare: false,
    },
    { id: 'python', title: 'Python', name: 'OSError', generic: true, rare: false },
  ],
};

test('a code has its name, short names, numbers, runtime names and messages', () => {
  const texts = spellings(reset).map(({ text }) => text);
  for (const text of [
    'WSAECONNRESET',
    'ECONNRESET',
    'CONNRESET',
    '10054',
    '0x2746',
    '2746h',
    '0x00002746',
    '2746',
    '0x80072746',
    '-2147014842',
    '2147952454',
    '0xC0072746',
    '-1073273018',
    '0x80002746',
    'ErrorKind::ConnectionReset',
    '-4077',
    'An existing connection was forcibly closed by the remote host.',
  ]) {
    assert.ok(texts.includes(text), text);
  }
  for (const text of ['104', 'OSError']) assert.ok(!texts.includes(text), text);
});

test('a spelling is listed once, under its most characteristic kind', () => {
  const own = spellings(reset).filter(({ text }) => text === 'ECONNRESET');
  assert.deepEqual(own, [{ text: 'ECONNRESET', kind: 'short-name' }]);
});

test('a prefix with an underscore goes too, and small numbers have no bare hexadecimal form', () => {
  const texts = spellings({
    name: 'WSA_E_CANCELLED',
    value: 8,
    title: 'Call was canceled',
    alsoCalled: [],
    messages: [],
    runtimes: [],
  }).map(({ text }) => text);
  assert.ok(texts.includes('E_CANCELLED'));
  assert.ok(texts.includes('CANCELLED'));
  assert.deepEqual(
    texts.filter((text) => text === '8'),
    ['8'],
  );
});
