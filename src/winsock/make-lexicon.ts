import type { CodeFacts } from './code-facts.ts';
import { type LexiconData, toKey } from './lexicon.ts';
import { fingerprint } from './message-index.ts';
import { readNumber } from './number-forms.ts';
import { isCharacteristic, ownNames } from './spellings.ts';

type Row = LexiconData['codes'][number];

/** Packs the codes for the browser. */
export function makeLexicon(
  codes: readonly Pick<
    CodeFacts,
    'name' | 'value' | 'title' | 'alsoCalled' | 'spellings' | 'reports' | 'runtimes'
  >[],
): LexiconData {
  const by: string[] = [];
  const position = (id: string) => {
    if (!by.includes(id)) by.push(id);
    return by.indexOf(id);
  };
  const rows = codes.map((code): Row => {
    const own = new Set(ownNames(code).map(({ text }) => toKey(text)));
    const names = new Map<string, Row['names'][number]>();
    const messages: string[] = [];
    for (const { text, kind, by: id = '' } of code.spellings) {
      // The title is in the row, and what follows from name and number is derived again.
      if (kind !== 'runtime' && kind !== 'message') continue;
      if (/\s|[^\u0000-\u007f]/.test(text) || kind === 'message') {
        const { length, start, all } = fingerprint(text);
        messages.push(
          [position(id), length, start, all].map((part) => part.toString(36)).join('.'),
        );
      } else if (!own.has(toKey(text)) && !names.has(toKey(text)) && !isOwnNumber(text, code)) {
        names.set(toKey(text), [position(id), text]);
      }
    }
    return {
      name: code.name,
      value: code.value,
      title: code.title,
      weight: metOften(code),
      alsoCalled: [...code.alsoCalled],
      names: [...names.values()],
      messages,
      numbers: code.runtimes.flatMap(({ id, name, value }): Row['numbers'] =>
        name === undefined || value === undefined || isCharacteristic(value)
          ? []
          : [[position(id), name, value]],
      ),
    };
  });
  const runtimes = new Map(
    codes.flatMap(({ runtimes }) => runtimes).map(({ id, title }) => [id, title]),
  );
  return {
    by,
    titles: Object.fromEntries(
      by.flatMap((id) => {
        const title = runtimes.get(id);
        return title === undefined ? [] : [[id, title]];
      }),
    ),
    codes: rows,
  };
}

/** From 0 to 9: each step is twice as many public threads about the code, with a known cause or without. */
function metOften({ reports }: Pick<CodeFacts, 'reports'>): number {
  return reports === undefined
    ? 0
    : Math.min(9, Math.round(Math.log2(1 + reports.known + reports.unknown)));
}

function isOwnNumber(text: string, code: Pick<CodeFacts, 'value'>): boolean {
  return readNumber(text, 'query').some(({ value }) => value === code.value);
}
