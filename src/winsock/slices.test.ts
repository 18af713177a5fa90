import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { decode } from './decode.ts';
import { Decoder } from './decoder.ts';
import type { Finding } from './match.ts';
import { decodeSlices } from './slices.ts';
import { summarize } from './summary.ts';
import { hostileTexts } from './testing/hostile-texts.ts';
import { lexicon } from './testing/content.ts';

const isThorough = process.env['THOROUGH'] !== undefined;

const rows: { text: string }[] = parse(readFileSync('src/winsock/fixtures/log-forms.yaml', 'utf8'));
// All lines where there is time; else every fifth, and all of them at once in one test.
const lines = rows.map(({ text }) => text).filter((_, index) => isThorough || index % 5 === 0);
const filler = 'x'.repeat(600);
const texts = [
  // One line, and one of another system.
  lines.join(' '),
  lines.join('\r\n'),
  `${filler}[WinError 10054]${filler.repeat(2)}WSAECONNRESET${filler}`,
  `${'\u{1f4a5}'.repeat(600)} 0x80072746 ${'\u{1f4a5}'.repeat(600)}`,
  `\ud800 10054 \udc00 error 10061 ${filler} 远程主机强迫关闭了一个现有的连接。${filler}`,
  // Longer than a name is read at once.
  `${'ab.'.repeat(12)}SocketError.ConnectionReset ${filler.repeat(2)}`,
  // Messages across a cut: as wide as it may be, and wider.
  `An existing connection was${' '.repeat(500)}\n${' '.repeat(200)}forcibly closed by the remote host. ${filler}`,
  `An existing connection was${' '.repeat(1500)}forcibly closed by the remote host. ${filler} 10054`,
  `Connection refused ${filler} ECONNREFUSED [WinError 10061] Connection refused${filler}`,
  ...Object.values(hostileTexts).map((make) => make(isThorough ? 1500 : 1000)),
];

/** Sizes of slices up to where a slice holds all that any rule looks at; every seventh where there is time. */
const sizes = isThorough
  ? Array.from({ length: 214 }, (_, index) => 2 + 7 * index)
  : [29, 128, 500, 997, 1499];

test('a text gives in slices what it gives at once, wherever a slice ends', () => {
  for (const text of texts) {
    const whole = decode(text, lexicon);
    // A slice ends behind every unit.
    assert.deepEqual(inSlices(text, 1), whole, text.slice(0, 80));
    // And behind one that the slices before have not come near.
    for (const size of sizes.filter((size) => size < text.length))
      assert.deepEqual(inSlices(text, size), whole, `slices of ${size} of ${text.slice(0, 80)}`);
  }
});

test('pieces of any length, in slices of any size, give what the whole text gives', () => {
  const [text = ''] = texts;
  const whole = decode(text, lexicon);
  const lengths = fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 30 });
  fc.assert(
    fc.property(lengths, fc.integer({ min: 50, max: 5000 }), (lengths, size) => {
      assert.deepEqual(inSlices(text, size, lengths), whole);
    }),
    { seed: 20261123, numRuns: 60 },
  );
});

test('a part of a line makes no finding that the line does not make', () => {
  // Cut behind the number or in it, these lost the one and found another.
  const text = `${filler.repeat(2)} [WinError 10054] ${filler.repeat(2)} XWSAEINTR`;
  assert.deepEqual(
    inSlices(text, 1).map(({ text }) => text),
    ['10054'],
  );
});

test('the page gets the same, with lines, and the summary needs no text', () => {
  const text = `${lines.join('\n')}\n`.repeat(200);
  const steps = [...decodeSlices(text, lexicon)];
  assert.ok(steps.length > 1);
  const findings = steps.flatMap(({ findings }) => findings);
  assert.deepEqual(findings, decode(text, lexicon));
  for (const { line, start } of findings.filter((_, index) => index % 50 === 0))
    assert.equal(line, text.slice(0, start).split('\n').length);
  assert.equal(steps.at(-1)?.read, text.length);
  const counts = summarize(findings, lexicon).map(({ count }) => count);
  assert.equal(
    counts.reduce((sum, count) => sum + count, 0),
    findings.length,
  );
});

/** Decodes pieces of the given lengths, and then the rest, in slices of a size. */
function inSlices(text: string, size: number, lengths: readonly number[] = []): Finding[] {
  const decoder = new Decoder(lexicon, size);
  const findings: Finding[] = [];
  let at = 0;
  for (const length of [...lengths, text.length]) {
    findings.push(...decoder.push(text.slice(at, at + length)));
    at += length;
  }
  return [...findings, ...decoder.end()];
}
