import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from './decode.ts';
import { lookup } from './lookup.ts';
import { rank } from './rank.ts';
import { lexicon, words } from './testing/content.ts';
import { makeWordIndex } from './word-index.ts';

const objectWords = [
  '__proto__',
  ...Object.getOwnPropertyNames(Object.prototype).filter((name) => name !== '__proto__'),
];

for (const word of objectWords) {
  test(`"${word}", which every object has, names no code`, () => {
    for (const text of [word, word.toLowerCase(), `${word} ${word}`, `${word}()`, `[${word}]`]) {
      const answers = lookup(text, lexicon, words);
      assert.ok(!answers.some(({ certain }) => certain), text);
      // The first code is what a number that is none leads to.
      assert.ok(!answers.some(({ name }) => name === lexicon.codes[0]?.name), text);
      assert.deepEqual(decode(`error: ${text}`, lexicon), [], text);
    }
  });
}

test('texts that use these words are indexed by them', () => {
  const text = objectWords.join(' ');
  const index = makeWordIndex([
    {
      title: text,
      summary: text,
      messages: [{ text, language: 'English' }],
      causes: [{ cause: text, tell: text }],
      spellings: [
        { text: '__proto__', kind: 'name' },
        { text, kind: 'title' },
      ],
      phrases: [text],
    },
  ]);
  const published: typeof index = JSON.parse(JSON.stringify(index));
  for (const word of ['constructor', 'tostr', 'proto'])
    assert.equal(Object.hasOwn(published, word), true, word);
  assert.deepEqual(
    rank('constructor', published, { ...lexicon, codes: lexicon.codes.slice(0, 1) }),
    [{ index: 0, kind: 'words', as: 'similar words', rank: 4, certain: false }],
  );
});
