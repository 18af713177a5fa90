import type { ApiFunction } from '../schemas/function.ts';
import type { Pair } from '../schemas/pair.ts';
import type { Messages } from '../schemas/message.ts';
import type { Runtime } from '../schemas/runtime.ts';
import type { Message, ReturningFunction, RuntimeName } from './code.ts';
import type { Content, Entry } from './content.ts';

type Rows<Row> = ReadonlyMap<string, readonly Row[]>;

/** The message texts of each code, by its name: English first, then by language. */
export function messagesByCode(files: readonly Entry<Messages>[]): Rows<Message> {
  const sorted = files.toSorted(
    (a, b) => Number(b.id === 'en-us') - Number(a.id === 'en-us') || compare(a.id, b.id),
  );
  return byCode(
    sorted.flatMap(({ data }) =>
      data.messages.map(({ code, text, source }) => ({
        code,
        row: { text, language: data.title, tag: data.language, source },
      })),
    ),
  );
}

/** The functions that return each code, by its name, those that programs call most first. */
export function functionsByCode({
  functions,
  pairs,
}: Pick<Content, 'functions' | 'pairs'>): Rows<ReturningFunction> {
  const sorted = functions.toSorted(
    (a, b) => rarity(a.data) - rarity(b.data) || compare(a.data.name, b.data.name),
  );
  return byCode(
    sorted.flatMap(({ data }) => {
      const own = new Set(data.errors.map(({ code }) => code));
      const others = Map.groupBy(
        pairs
          .filter((pair) => pair.data.functions.includes(data.name))
          .flatMap(({ data: { of, name, errors } }) =>
            errors.map(({ code }) => ({ code, of, name })),
          )
          .filter(({ code }) => !own.has(code)),
        ({ code }) => code,
      );
      return [
        ...data.errors.map(({ code, when }) => ({ code, when })),
        ...[...others].map(([code, by]) => ({ code, when: onlyWith(by) })),
      ].map(({ code, when }) => ({
        code,
        row: { name: data.name, when, provider: rarity(data) === 3 },
      }));
    }),
  );
}

/** On what a code hangs, in a clause: "with SIO_RCVALL and 4 other control codes". */
function onlyWith(by: readonly { of: Pair['of']; name: string }[]): string {
  const [first] = by;
  const names = new Set(by.map(({ name }) => name));
  const nouns = { control: 'control code', option: 'option', family: 'family' };
  const others = names.size - 1;
  if (first === undefined || others === 0) return `with ${first?.name}`;
  return `with ${first.name} and ${others} other ${nouns[first.of]}${others === 1 ? '' : 's'}`;
}

/** What each runtime calls each code, by the code's name, in the order of the runtimes' titles. */
export function runtimesByCode(files: readonly Entry<Runtime>[]): Rows<RuntimeName> {
  const sorted = files.toSorted((a, b) =>
    compare(a.data.title.toLowerCase(), b.data.title.toLowerCase()),
  );
  return byCode(
    sorted.flatMap(({ id, data: { title, rare, generic, codes } }) =>
      codes.map(({ code, name, value, message, note }) => ({
        code,
        row: {
          id,
          title,
          name,
          value,
          message,
          note,
          generic: name !== undefined && generic.includes(name),
          rare,
        },
      })),
    ),
  );
}

function byCode<Row>(rows: readonly { code: string; row: Row }[]): Rows<Row> {
  const groups = Map.groupBy(rows, ({ code }) => code);
  return new Map([...groups].map(([code, group]) => [code, group.map(({ row }) => row)]));
}

/** Orders functions by how often programs call them: the BSD names, then WSA names, leftovers, providers. */
function rarity({ name, group }: ApiFunction): number {
  if (group === 'provider-interface' || group === 'provider-set-up') return 3;
  if (group === 'winsock-1') return 2;
  return /^[a-z]/.test(name) ? 0 : 1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
