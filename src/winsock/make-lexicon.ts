import { derive, type LexiconData, type LexiconRow, toKey } from './lexicon.ts';
import { fingerprint } from './message-index.ts';
import { isCharacteristic, type Spelling } from './spellings.ts';

/** What `makeLexicon` needs of a code. */
export interface LexiconSource {
  name: string;
  value: number;
  title: string;
  alsoCalled: readonly string[];
  spellings: readonly Spelling[];
  causes: readonly unknown[];
  runtimes: readonly { title: string; name?: string | undefined; value?: number | undefined }[];
}

/** Packs the codes for the browser. */
export function makeLexicon(codes: readonly LexiconSource[]): LexiconData {
  const by: string[] = [];
  const index = (title: string) => {
    if (!by.includes(title)) by.push(title);
    return by.indexOf(title);
  };
  const rows = codes.map((code): LexiconRow => {
    const derived = new Set(
      derive(code.name, code.value, code.alsoCalled).map(({ text }) => toKey(text)),
    );
    const names = new Map<string, [number, string]>();
    const messages: string[] = [];
    for (const { text, kind, by: title = '' } of code.spellings) {
      if (/\s|[^\u0000-\u007f]/.test(text) || kind === 'message') {
        const { length, start, all } = fingerprint(text);
        messages.push(
          [index(title), length, start, all].map((part) => part.toString(36)).join('.'),
        );
      } else if (kind === 'runtime' && !derived.has(toKey(text)) && !names.has(toKey(text))) {
        names.set(toKey(text), [index(title), text]);
      }
    }
    return {
      name: code.name,
      value: code.value,
      title: code.title,
      weight: code.causes.length,
      alsoCalled: [...code.alsoCalled],
      names: [...names.values()],
      messages,
      numbers: code.runtimes.flatMap(({ title, name, value }): LexiconRow['numbers'] =>
        name === undefined || value === undefined || isCharacteristic(value)
          ? []
          : [[index(title), name, value]],
      ),
    };
  });
  return { by, codes: rows };
}
