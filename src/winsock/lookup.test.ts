import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { certainAnswer, lookup } from './lookup.ts';
import { anyText } from './testing/any-text.ts';
import { codes, commonLexicon, fixture, lexicon, words } from './testing/content.ts';

const names = (query: string) => lookup(query, lexicon, words).map(({ name }) => name);

/** A spelling as it is, and the ways in which people copy it along with something else. */
function variants(spelling: string): string[] {
  return [
    spelling,
    spelling.toLowerCase(),
    spelling.toUpperCase(),
    `"${spelling}"`,
    ` ${spelling}. `,
    `(${spelling})`,
    spelling.replace('-', '\u2212'),
    ...(/^1[01]\d{3}$/.test(spelling)
      ? [
          `${spelling.slice(0, 2)},${spelling.slice(2)}`,
          `${spelling.slice(0, 2)}.${spelling.slice(2)}`,
          `error ${spelling}`,
          `error=${spelling}`,
          `code: error ${spelling}`,
          `[WinError ${spelling}]`,
          `os error ${spelling}`.replace(/.*/, '($&)'),
        ]
      : []),
  ];
}

test('what the names of common systems say for certain, those of all systems say too', () => {
  const texts = [
    ...codes.flatMap(({ spellings }) => spellings.map(({ text }) => text)),
    ...fixture('log-forms').map(({ text }: { text: string }) => text),
  ];
  for (const text of texts) {
    const certain = certainAnswer(lookup(text, commonLexicon));
    if (certain !== undefined)
      assert.equal(certainAnswer(lookup(text, lexicon))?.name, certain.name, text);
  }
});

test('every spelling of every code, however it is copied, gives its code first and for certain', (t) => {
  // Spellings that truly belong to several codes; a new one has to be added here by hand.
  const ambiguous = new Set<string>(fixture('ambiguous'));
  const rare = new Set(
    codes.flatMap(({ runtimes }) => runtimes.filter(({ rare }) => rare).map(({ id }) => id)),
  );
  const wrong: string[] = [];
  const found = new Set<string>();
  let count = 0;
  for (const { name, spellings } of codes) {
    for (const { text: spelling, by = '' } of spellings) {
      // What a common system calls so is the answer, whatever a rare one calls so.
      if (rare.has(by) && lookup(spelling, commonLexicon).length > 0) continue;
      for (const text of variants(spelling)) {
        count++;
        const answers = lookup(text, lexicon);
        const [first] = answers;
        if (first?.name === name && first.certain) continue;
        found.add(spelling.toLowerCase());
        // An ambiguous spelling shows every code that it belongs to.
        if (
          !ambiguous.has(spelling.toLowerCase()) ||
          !answers.some((answer) => answer.name === name)
        ) {
          wrong.push(
            `${text} → ${answers.map((answer) => answer.name).join(' ')} instead of ${name}`,
          );
        }
      }
    }
  }
  t.diagnostic(`${count} spellings looked up, ${ambiguous.size} of them ambiguous`);
  assert.deepEqual(wrong, []);
  assert.deepEqual(
    [...ambiguous].filter((spelling) => !found.has(spelling)),
    [],
    'no longer ambiguous',
  );
});

for (const [fixtureName, first, firstThree] of [
  ['queries', 92, 98],
  ['held-out-queries', 85, 95],
] as const) {
  test(`plain words find the code: first in ${first} of 100 ${fixtureName}, among three in ${firstThree}`, (t) => {
    const queries: { query: string; expect: string[] }[] = fixture(fixtureName);
    assert.ok(queries.length >= 200);
    const places = queries.map((row) =>
      names(row.query).findIndex((name) => row.expect.includes(name)),
    );
    const share = (within: number) =>
      (100 * places.filter((place) => place >= 0 && place < within).length) / places.length;
    t.diagnostic(
      `${queries.length} ${fixtureName}: first ${share(1).toFixed(1)} %, first three ${share(3).toFixed(1)} %`,
    );
    assert.ok(share(1) >= first, `first in ${share(1)} %`);
    assert.ok(share(3) >= firstThree, `among three in ${share(3)} %`);
  });
}

test('a name with one typing slip is found', (t) => {
  const random = generator(20261123);
  const typos = Array.from({ length: 300 }, () => {
    const { name } = codes[Math.floor(random() * codes.length)] ?? codes[0] ?? { name: '' };
    return { name, typo: slip(name, random) };
  });
  const right = typos.filter(({ name, typo }) => lookup(typo, lexicon)[0]?.name === name).length;
  t.diagnostic(`300 typos: first ${((100 * right) / 300).toFixed(1)} %`);
  assert.ok(right / 300 >= 0.97, `${right} of 300`);
});

for (const query of [
  'foo',
  '99999',
  '0x8000ffff',
  '12345',
  '',
  ' ',
  '<b>10</b>',
  '-1',
  '0',
  'WSA',
  '57',
  'x'.repeat(10_000),
]) {
  test(`"${query.slice(0, 20)}" names nothing for certain`, () => {
    assert.deepEqual(
      lookup(query, lexicon, words).filter(({ certain }) => certain),
      [],
    );
  });
}

test('a number that only some system uses says whose it is', () => {
  const [first] = lookup('104', lexicon);
  assert.equal(first?.name, 'WSAECONNRESET');
  assert.equal(first.certain, false);
  assert.equal(first.as, 'Linux ECONNRESET');
  const named = lookup('64', lexicon).map(({ as }) => as);
  assert.ok(named.includes('Win32 error codes ERROR_NETNAME_DELETED'), named.join());
});

test('a title is called by its name, not by a message without a language', () => {
  for (const { title } of codes)
    for (const { as } of lookup(title, lexicon)) assert.notEqual(as, 'message ()', title);
});

test('one answer is certain only where no other one is', () => {
  const one = certainAnswer(lookup('[WinError 10054] and port 10061', lexicon));
  assert.equal(one?.name, 'WSAECONNRESET');
  const two = lookup('[WinError 10054], then [WinError 10061]', lexicon);
  assert.equal(two.filter(({ certain }) => certain).length, 2);
  assert.equal(certainAnswer(two), undefined);
  assert.equal(certainAnswer(lookup('104', lexicon)), undefined);
});

test('a line of log gives the code that it names', (t) => {
  const forms: { text: string; code: string; note?: string }[] = fixture('log-forms');
  const certain = forms.filter(({ text, code }) =>
    lookup(text, lexicon).some((answer) => answer.name === code),
  );
  t.diagnostic(`${certain.length} of ${forms.length} real lines of log lead to their code`);
  assert.ok(certain.length / forms.length >= 0.85);
  assert.equal(
    names('ConnectionResetError: [WinError 10054] An existing connection was forcibly closed')[0],
    'WSAECONNRESET',
  );
});

test('no text makes the lookup throw, and every answer is a code', () => {
  const known = new Set(codes.map(({ name }) => name));
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { name } of lookup(text, lexicon, words)) assert.ok(known.has(name));
    }),
    { seed: 20261123, numRuns: 500 },
  );
});

test('a spelling in quotes, brackets or spaces means the same', () => {
  const texts = codes.flatMap(({ spellings }) =>
    spellings.map(({ text }) => text).filter((text) => /^[\w:.]+$/.test(text)),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.constantFrom('"', "'", '`', ' ', '('),
      (text, mark) => {
        assert.deepEqual(
          lookup(`${mark}${text}${mark === '(' ? ')' : mark}`, lexicon),
          lookup(text, lexicon),
        );
      },
    ),
    { seed: 20261123, numRuns: 500 },
  );
});

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function slip(name: string, random: () => number): string {
  const at = 3 + Math.floor(random() * (name.length - 4));
  const letter = String.fromCharCode(65 + Math.floor(random() * 26));
  const kinds = [
    () => name.slice(0, at) + name.slice(at + 1),
    () => name.slice(0, at) + letter + name.slice(at),
    () => name.slice(0, at) + letter + name.slice(at + 1),
    () => name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2),
  ];
  return kinds[Math.floor(random() * kinds.length)]?.() ?? name;
}
