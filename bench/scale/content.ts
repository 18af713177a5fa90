import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';

/**
 * Writes a content folder with the real codes and as many copies of them as asked for: `copies` 10 makes
 * ten times as many codes. A copy has a name, number, title and texts of its own and is related to the codes of
 * its own set, so that its page weighs what the real one weighs. Lists that name codes (functions, runtimes,
 * messages, phrases) name every copy. Guides and examples, which do not grow with the codes, are left out.
 */
export function writeContent(folder: string, copies: number): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['codes', 'functions', 'messages', 'runtimes']) {
    mkdirSync(join(folder, part), { recursive: true });
  }
  const sets = Array.from({ length: copies }, (_, set) => set);
  const numbers = freeNumbers();
  for (const file of globSync('content/codes/*.mdx')) {
    const [, front = '', body = ''] =
      /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(file, 'utf8')) ?? [];
    const code: CodeFile = parse(front);
    for (const set of sets) {
      const copy = set === 0 ? code : copyCode(code, set, numbers.next().value);
      writeFileSync(
        join(folder, 'codes', `${copy.name.toLowerCase()}.mdx`),
        `---\n${stringify(copy)}---\n${body}`,
      );
    }
  }
  for (const [part, list] of [
    ['functions', 'errors'],
    ['runtimes', 'codes'],
    ['messages', 'messages'],
  ] as const) {
    for (const file of globSync(`content/${part}/*.yaml`)) {
      const data: Record<string, unknown> = parse(readFileSync(file, 'utf8'));
      const rows: Row[] = parse(JSON.stringify(data[list]));
      data[list] = sets.flatMap((set) => rows.map((row) => copyRow(row, set)));
      writeFileSync(
        join(folder, part, basename(file)),
        stringify(data, { aliasDuplicateObjects: false }),
      );
    }
  }
  const phrases: { id: string }[] = parse(readFileSync('content/phrases.yaml', 'utf8'));
  writeFileSync(
    join(folder, 'phrases.yaml'),
    stringify(
      sets.flatMap((set) => phrases.map((entry) => ({ ...entry, id: nameOf(entry.id, set) }))),
      { aliasDuplicateObjects: false },
    ),
  );
}

interface CodeFile {
  name: string;
  value: number;
  title: string;
  alsoCalled: string[];
  related: { code: string; why: string }[];
}

/** A row of a list that names codes. */
interface Row {
  code: string;
  name?: string;
  message?: string;
  text?: string;
}

function copyCode(code: CodeFile, set: number, value: number): CodeFile {
  return {
    ...code,
    name: nameOf(code.name, set),
    value,
    title: `${code.title} ${set}`,
    alsoCalled: code.alsoCalled.map((name) => name + set),
    related: code.related.map(({ code, why }) => ({ code: nameOf(code, set), why })),
  };
}

/** Names and texts differ from copy to copy, as those of real codes do. */
function copyRow(row: Row, set: number): Row {
  if (set === 0) return row;
  const { code, name, message, text } = row;
  return {
    ...row,
    code: nameOf(code, set),
    ...(name === undefined ? {} : { name: `${name}${set}` }),
    ...(message === undefined ? {} : { message: `${message} ${set}` }),
    ...(text === undefined ? {} : { text: `${text} ${set}` }),
  };
}

function nameOf(name: string, set: number): string {
  return set === 0 ? name : `${name}${set}`;
}

/** Numbers above those of the real codes. A code has 16 bits. */
function* freeNumbers(): Generator<number, never> {
  for (let value = 20_000; ; value++) yield value;
}
