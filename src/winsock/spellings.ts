import type { CodeFacts, RuntimeFacts } from './code-facts.ts';
import type { MatchKind } from './match.ts';
import { numberForms } from './number-forms.ts';

/** One way in which a code is written. */
export interface Spelling {
  text: string;
  kind: MatchKind;
  /** Id of the runtime, or name of the language, that writes it so. */
  by?: string;
}

/**
 * Every way in which a code is written, most characteristic first, without repeats.
 * Lookup, search aliases, short links, log decoder and the "also written as" table all read this
 * function: a new spelling is added here and works everywhere. Its numbers come from `numberForms`.
 */
export function spellings(
  code: Pick<CodeFacts, 'name' | 'value' | 'title' | 'alsoCalled' | 'messages' | 'runtimes'>,
): Spelling[] {
  const all: Spelling[] = [
    ...ownNames(code),
    ...numberForms.flatMap(({ kind, listed, write }) => {
      const text = listed ? write(code.value) : undefined;
      return text === undefined ? [] : { text, kind };
    }),
    // Of two runtimes with one name it is the common one's.
    ...code.runtimes.toSorted((a, b) => Number(a.rare) - Number(b.rare)).flatMap(runtimeForms),
    { text: code.title, kind: 'title' },
    ...code.messages.map(
      ({ text, language }) => ({ text, kind: 'message', by: language }) as const,
    ),
  ];
  return unique(all);
}

/** The names of a code itself, which follow from it. */
export function ownNames({ name, alsoCalled }: Pick<CodeFacts, 'name' | 'alsoCalled'>): Spelling[] {
  return unique([
    { text: name, kind: 'name' },
    ...shortNames(name).map((text) => ({ text, kind: 'short-name' }) as const),
    ...alsoCalled.map((text) => ({ text, kind: 'other-name' }) as const),
  ]);
}

function unique(all: readonly Spelling[]): Spelling[] {
  const seen = new Set<string>();
  return all.filter(({ text }) => {
    const key = text.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

/** `WSAECONNRESET` → `ECONNRESET`, `CONNRESET`; `WSA_E_CANCELLED` → `E_CANCELLED`, `CANCELLED`. */
function shortNames(name: string): string[] {
  const withoutPrefix = name.replace(/^WSA_?/, '');
  return [withoutPrefix, withoutPrefix.replace(/^E_?(?=[A-Z])/, '')];
}

function runtimeForms({ id, name, value, message, generic }: RuntimeFacts): Spelling[] {
  const number = value !== undefined && isCharacteristic(value) ? String(value) : undefined;
  return [generic ? undefined : name, generic ? undefined : number, message]
    .filter((text) => text !== undefined)
    .map((text) => ({ text, kind: 'runtime', by: id }));
}

/**
 * Whether a runtime's number names its code by itself: libuv's -4077 and Go's 536870935 do, while an
 * errno such as 104 or Chromium's -101 is a number that other systems use for other things.
 */
export function isCharacteristic(value: number): boolean {
  return value < -1000 || value > 0xffff;
}
