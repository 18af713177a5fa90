import type { CauseFacts, CodeFacts } from './code-facts.ts';
import { stems, type WordIndex } from './rank.ts';

/** Words that only summary and causes know are left out beyond this many, to keep the file small. */
const MOST = 110;
/** Words of a cause, likewise. */
const MOST_OF_CAUSE = 60;
const PHRASE = 6;

/**
 * The words that speak for each code, from what people say (`phrases`), the title, the messages, the
 * summary and the causes, with weights from 1 to 9. The position of a code is its index.
 */
export function makeWordIndex(
  codes: readonly Pick<
    CodeFacts,
    'title' | 'summary' | 'messages' | 'causes' | 'spellings' | 'phrases'
  >[],
): WordIndex {
  return indexOf(codes, MOST, (code, add) => {
    add(code.title, 5);
    const [english, ...others] = code.messages;
    if (english !== undefined) add(english.text, 5);
    for (const { text } of others) add(text, 4);
    for (const { text } of code.spellings) {
      if (/\s/.test(text)) add(text, 1);
      // Names in other systems: "read econnreset" is a sentence too.
      else if (/^[A-Za-z][\w:.]+$/.test(text)) add(text.split(/::|\./).at(-1) ?? text, 5);
    }
    add(code.summary, 2);
    for (const { cause, tell } of code.causes) {
      add(cause, 1);
      add(tell, 0.6);
    }
  });
}

/**
 * The words that speak for each cause, from what people say when it is theirs, its label and its texts. The position
 * of a cause counts those of all codes, in their order.
 */
export function makeCauseIndex(causes: readonly CauseFacts[]): WordIndex {
  return indexOf(causes, MOST_OF_CAUSE, ({ label, cause, tell, fix, calls = [] }, add) => {
    add(label, 5);
    add(calls.join(' '), 3);
    add(cause, 2);
    add(tell, 2);
    add(fix, 0.6);
  });
}

/** Indexes things by the words that `read` adds for each, and by their phrases before all. */
function indexOf<Thing extends { phrases: readonly string[] }>(
  things: readonly Thing[],
  most: number,
  read: (thing: Thing, add: (text: string, weight: number) => void) => void,
): WordIndex {
  const index = new Map<string, number[]>();
  things.forEach((thing, position) => {
    const weights = new Map<string, number>();
    // Said in several ways, a word still counts once.
    for (const stem of new Set(thing.phrases.flatMap(stems))) weights.set(stem, PHRASE);
    read(thing, (text, weight) => {
      for (const stem of stems(text)) {
        // Pairs are worth their bytes only where people chose the words.
        if (weight < 5 && stem.includes(' ')) continue;
        weights.set(stem, (weights.get(stem) ?? 0) + weight);
      }
    });
    const sorted = [...weights].toSorted(([, a], [, b]) => b - a);
    const kept = sorted.filter(([, weight], place) => weight >= 3 || place < most);
    for (const [stem, weight] of kept) {
      const rows = index.get(stem) ?? [];
      rows.push(position, Math.max(1, Math.min(9, Math.round(weight))));
      index.set(stem, rows);
    }
  });
  return Object.fromEntries([...index].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
