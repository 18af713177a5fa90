import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aliases, otherAddresses } from './aliases.ts';
import { decode } from './decode.ts';
import { knownCodes } from './known-codes.ts';
import { lookup } from './lookup.ts';
import { type LogRule, numberForms } from './number-forms.ts';
import { spellings } from './spellings.ts';
import { lexicon } from './testing/content.ts';

/** How each form writes 10054, in the families that have it. */
const rows: Readonly<Record<string, string>> = {
  decimal: '10054',
  '0x': '0x2746 0x80072746 0xC0072746 0x80002746',
  '0x00': '0x00002746',
  h: '2746h',
  'four digits': '2746',
  signed: '-2147014842 -1073273018 -2147473594',
  unsigned: '2147952454 3221694278 2147493702',
  'eight digits': '80072746 C0072746 80002746',
  '&H': '&H2746 &H80072746 &HC0072746 &H80002746',
  L: '10054L 2147952454L 3221694278L 2147493702L',
  '64 bits': '0xFFFFFFFF80072746 0xFFFFFFFFC0072746 0xFFFFFFFF80002746',
  '64 bits in halves': 'ffffffff`80072746 ffffffff`c0072746 ffffffff`80002746',
  E: 'E730054',
  'thousands apart': '10,054 2,147,952,454 3,221,694,278 2,147,493,702',
  'without its minus': '2147014842 1073273018 2147473594',
};

/** A line in which a number has to be found, whatever it says besides. */
const lines: Readonly<Record<Exclude<LogRule, 'never'>, (text: string) => string>> = {
  alone: (text) => `14:07 worker 3 says ${text} and stops`,
  reported: (text) => `14:07 worker 3: hr=${text}, so it stops`,
  error: (text) => `14:07 worker 3: error ${text}, so it stops`,
  shape: (text) => `14:07 worker 3: [WinError ${text}] so it stops`,
};

/** Every form of every code, as a text. */
const drawn = knownCodes.flatMap(([name, value, title]) =>
  numberForms.flatMap((form) => {
    const text = form.write(value);
    return text === undefined ? [] : { ...form, name, value, title, text };
  }),
);

test('each form writes as its row says, and has one', () => {
  const written = Map.groupBy(numberForms, ({ id }) => id);
  assert.deepEqual(
    Object.fromEntries(
      [...written].map(([id, forms]) => [id, forms.map(({ write }) => write(10054)).join(' ')]),
    ),
    rows,
  );
});

test('what is typed in any form, in any case, is certain', () => {
  for (const { text, name } of drawn) {
    for (const query of [text, text.toLowerCase(), text.toUpperCase(), `"${text}".`]) {
      const [first, second] = lookup(query, lexicon);
      assert.deepEqual([first?.name, first?.certain], [name, true], query);
      assert.notEqual(second?.certain, true, query);
    }
  }
});

test('what may stand in a log is found there, and is called by its family', () => {
  for (const { text, name, family, kind, log } of drawn) {
    if (log === 'never' || isShort(text)) continue;
    const [finding, other] = decode(lines[log](text), lexicon);
    assert.equal(finding?.text, text);
    assert.equal(other, undefined, text);
    assert.equal(finding.certain, true, text);
    assert.equal(lexicon.codes[finding.index]?.name, name, text);
    assert.equal(finding.kind, log === 'shape' ? 'shape' : kind, text);
    if (family !== 'number') assert.equal(kind, family);
  }
});

test('what other things have too is not found for certain where nothing says that it is an error', () => {
  for (const { text, log } of drawn) {
    if (log === 'alone') continue;
    const findings = decode(lines.alone(text), lexicon);
    assert.deepEqual(
      findings.filter(({ certain }) => certain),
      [],
      text,
    );
    if (isShort(text)) assert.deepEqual(decode(lines.error(text), lexicon), [], text);
  }
});

test('NTSTATUS and OpenSSL are called by their names, with and without 0x', () => {
  for (const [text, as] of [
    ['80072746', 'HRESULT'],
    ['C0072746', 'NTSTATUS'],
    ['80002746', 'OpenSSL'],
  ] as const) {
    for (const written of [text, `0x${text}`]) {
      assert.equal(lookup(written, lexicon)[0]?.as, as, written);
      assert.equal(decode(`error ${written}`, lexicon)[0]?.as, as, written);
    }
  }
});

test('what has a link is an address of the code, and what is listed a spelling', () => {
  for (const { name, value, title, text, link, listed } of drawn) {
    const facts = { name, value, title, alsoCalled: [], messages: [], runtimes: [] };
    const own = spellings(facts);
    assert.equal(
      own.some((spelling) => spelling.text === text),
      listed,
      text,
    );
    const pages = aliases({ value, spellings: own, runtimes: [] });
    assert.equal(pages.includes(text.toLowerCase()), link === 'page', text);
    if (link === 'redirect') assert.ok(otherAddresses({ name, value }).includes(text), text);
  }
});

/** Fewer than four hexadecimal digits are a number of anything, even beside an error. */
function isShort(text: string): boolean {
  return /^(?:(?:0x|&H)[\dA-F]{1,3}|[\dA-F]{1,3}h)$/.test(text);
}
