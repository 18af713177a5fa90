import { globSync, readFileSync } from 'node:fs';
import { extname, join, parse as parsePath } from 'node:path';
import type { z } from 'astro/zod';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { type Collection, collections } from '../schemas/content.ts';
import type { Content, Entry } from './content.ts';
import { listProblems } from './problems.ts';
import { proseFaults } from './prose.ts';
import { textProblems, type TextProblem } from './text-problems.ts';

/** What reading gave: entries, and a sentence for everything that is wrong, with its place and what to do. */
export interface Reading<Data> {
  entries: Entry<Data>[];
  problems: string[];
}

/** All content of a folder, without Astro. Throws one error that lists every problem of every file. */
export function readContent(folder: string): Content {
  const problems: string[] = [];
  const read = <Schema extends z.ZodType>(collection: Collection<Schema>) => {
    const reading = readCollection(folder, collection);
    problems.push(...reading.problems);
    return reading.entries;
  };
  const content = {
    changes: read(collections.changes),
    codes: read(collections.codes),
    commands: read(collections.commands),
    examples: read(collections.examples),
    functions: read(collections.functions),
    guides: read(collections.guides),
    handling: read(collections.handling),
    messages: read(collections.messages),
    neighbours: read(collections.neighbours),
    pairs: read(collections.pairs),
    phrases: read(collections.phrases),
    reference: read(collections.reference),
    reports: read(collections.reports),
    runtimes: read(collections.runtimes),
    trackers: read(collections.trackers),
  };
  if (problems.length > 0) throw new Error(listProblems(problems));
  return content;
}

/** The entries of one collection, by the paths of their files. None where the folder lacks the files. */
export function readCollection<Schema extends z.ZodType>(
  folder: string,
  collection: Collection<Schema>,
): Reading<z.infer<Schema>> {
  const readings = globSync(collection.files, { cwd: folder })
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .toSorted()
    .map((path) => readFile(path, collection));
  return {
    entries: readings.flatMap(({ entries }) => entries),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

function readFile<Schema extends z.ZodType>(
  path: string,
  { rows, schema }: Collection<Schema>,
): Reading<z.infer<Schema>> {
  const { value, body, problems, placeOf } = parseFile(path);
  if (value === undefined) return { entries: [], problems };
  const items: unknown[] = rows && Array.isArray(value) ? value : [value];
  const readings = items.map((item, index): Reading<z.infer<Schema>> => {
    const { success, data, error } = schema.safeParse(item);
    if (success) {
      const id = rows ? idOf(item) : parsePath(path).name;
      return { entries: [{ id, filePath: path, data, body }], problems: [] };
    }
    const faults = error.issues.map(({ path: keys, message }) => {
      const place = placeOf(rows ? [index, ...keys] : keys);
      return `${place}: ${keys.length === 0 ? '' : `\`${keys.join('.')}\` `}${message}`;
    });
    return { entries: [], problems: faults };
  });
  return {
    entries: readings.flatMap(({ entries }) => entries),
    problems: [...readings.flatMap((each) => each.problems), ...problems],
  };
}

/** A file before a schema looks at it. */
interface Parsed {
  /** What its YAML holds; undefined where it cannot be read. */
  value: unknown;
  body: string;
  problems: string[];
  /** File and line of the value at a path of keys. */
  placeOf: (keys: readonly PropertyKey[]) => string;
}

const parsed = new Map<string, { bytes: Buffer; file: Parsed }>();

/** Parses a file where its bytes are not those of the last time, as that is most of the work: others wait for one sentence. */
function parseFile(path: string): Parsed {
  const bytes = readFileSync(path);
  const known = parsed.get(path);
  if (known?.bytes.equals(bytes)) return known.file;
  const file = parse(path, bytes);
  parsed.set(path, { bytes, file });
  return file;
}

function parse(path: string, bytes: Buffer): Parsed {
  const unreadable = (problems: string[]) => ({
    value: undefined,
    body: '',
    problems,
    placeOf: () => path,
  });
  const faults = textProblems(bytes, extname(path).slice(1));
  if (faults.length > 0) return unreadable(placed(path, faults));
  const { yaml, body, above } = split(textOf(bytes), path.endsWith('.mdx'));
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const place = (offset: number) => `${path}:${lines.linePos(offset).line + above}`;
  if (document.errors.length > 0) {
    return unreadable(
      document.errors.map(
        ({ pos, message }) => `${place(pos[0])}: ${message.split('\n', 1).join('')}`,
      ),
    );
  }
  return {
    // An empty file holds null, which the schemas refuse.
    value: document.toJS() ?? null,
    body,
    problems: placed(path, proseFaults(body), above + yaml.split('\n').length),
    placeOf: (keys) => place(offsetOf(document, keys)),
  };
}

/** Sentences about lines of a text that begins below `above` lines of its file, with their places. */
function placed(path: string, faults: readonly TextProblem[], above = 0): string[] {
  return faults.map(({ line, says }) => `${path}:${above + line}: ${says}`);
}

/** The text of a file. The line ends of Windows and a byte order mark change nothing. */
function textOf(bytes: Buffer): string {
  return bytes
    .toString()
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
}

/** The front matter of an MDX text and its body, or all of a text of data; and how many lines stand above it. */
function split(text: string, mdx: boolean): { yaml: string; body: string; above: number } {
  if (!mdx) return { yaml: text, body: '', above: 0 };
  const [all = '', yaml = ''] = /^---\n([^]*?\n)---[^\S\n]*(?:\n|$)/.exec(text) ?? [];
  return { yaml, body: text.slice(all.length), above: 1 };
}

/** Where in the text the value at a path of keys stands; where there is none, the value around it. */
function offsetOf(document: Document, keys: readonly PropertyKey[]): number {
  for (let length = keys.length; length > 0; length--) {
    const node: unknown = document.getIn(keys.slice(0, length), true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
    if (Array.isArray(range)) return Number(range[0]);
  }
  return 0;
}

/** The `id` that each row of a list has. */
function idOf(row: unknown): string {
  return typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : '';
}
