import { createReadStream, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Decoder } from '../winsock/decoder.ts';
import { type Encoding, encodings, LogText } from '../winsock/encoding.ts';
import { PlainText } from '../winsock/escape-sequences.ts';
import { type Lexicon, type LexiconData, type NameData, openLexicon } from '../winsock/lexicon.ts';
import { likelyCauses } from '../winsock/likely-causes.ts';
import type { CauseRow } from '../winsock/rank-causes.ts';
import { type LogAnswer, Summary } from '../winsock/summary.ts';

const usage = `Usage: npm run --silent decode -- [options] [file …]
       node src/cli/decode.ts [options] [file …]

Finds the Winsock errors in logs, however they are written and however long the logs are.
Without a file, and for -, standard input is read. Text that is neither UTF-8 nor UTF-16 is read in the
encoding in which the most messages of Windows are found, and a line on standard error says in which.

  --json             one JSON array on standard output and nothing else
  --encoding <name>  reads in this one: ${encodings.join(', ')}
  -h, --help         this text

Exit status: 0 errors were found, 1 none was found, 2 something is wrong: the arguments,
a file that cannot be read, or output that cannot be written.
`;

/** Fields of the JSON, in this order. */
const fields = [
  ...['file', 'name', 'value', 'title', 'count', 'line', 'text', 'as', 'certain', 'causes'],
  // Of each of the likeliest causes.
  ...['id', 'label'],
];

const reasons = new Map([
  ['ENOENT', 'it is not there'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'you may not open it'],
  ['EPERM', 'you may not open it'],
]);

/** A code that a file names. */
interface Row extends LogAnswer {
  file: string;
  /** Likeliest first. */
  causes: readonly CauseRow[];
}

type Causes = Readonly<Record<string, { causes: readonly CauseRow[] }>>;

process.stdout.on('error', ({ message }) => {
  console.error(`The output cannot be written: ${message}.`);
  process.exit(2);
});
process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        encoding: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      process.stdout.write(usage);
      return 0;
    }
    const encoding = encodings.find((encoding) => encoding === values.encoding?.toLowerCase());
    if (values.encoding !== undefined && encoding === undefined)
      throw new Error(`--encoding is "${values.encoding}". Use ${encodings.join(', ')}.`);
    return await decodeFiles(positionals.length === 0 ? ['-'] : positionals, values.json, encoding);
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${usage}`);
    return 2;
  }
}

async function decodeFiles(
  files: readonly string[],
  json: boolean,
  encoding: Encoding | undefined,
): Promise<number> {
  const lexicon = openLexicon(
    readData<LexiconData>('lexicon.json'),
    readData<NameData>('rare-names.json'),
  );
  const advice = readData<Causes>('advice.json');
  const rows: Row[] = [];
  let unreadable = false;
  for (const file of files) {
    try {
      const found = await decodeFile(file, lexicon, encoding);
      if (found.length === 0) console.error(`${nameOf(file)}: no Winsock error found.`);
      rows.push(
        ...found.map((row) => ({
          file,
          ...row,
          causes: likelyCauses(advice[row.name]?.causes ?? [], row.calls),
        })),
      );
    } catch (error) {
      console.error(`${nameOf(file)} cannot be read: ${whyUnreadable(error)}.`);
      unreadable = true;
    }
  }
  if (json) console.log(JSON.stringify(rows, fields, 2));
  else if (rows.length > 0) {
    console.table(rows.map((row) => toCells(row, files.length > 1)));
    console.log(rows.map(toLines).join('\n'));
  }
  if (unreadable) return 2;
  return rows.length > 0 ? 0 : 1;
}

async function decodeFile(
  file: string,
  lexicon: Lexicon,
  encoding: Encoding | undefined,
): Promise<LogAnswer[]> {
  const decoder = new Decoder(lexicon);
  const summary = new Summary(lexicon);
  const text = new LogText(lexicon, encoding);
  const plain = new PlainText();
  const stream: AsyncIterable<Buffer> = file === '-' ? process.stdin : createReadStream(file);
  for await (const bytes of stream) summary.add(decoder.push(plain.push(text.push(bytes))));
  summary.add(decoder.push(plain.push(text.end()) + plain.end()));
  summary.add(decoder.end());
  if (text.encoding !== 'utf-8' && encoding === undefined)
    console.error(`${nameOf(file)}: read as ${text.encoding}.`);
  return summary.found;
}

function toCells({ file, name, value, title, count, line, as, certain }: Row, withFile: boolean) {
  return {
    ...(withFile ? { file } : {}),
    name,
    value,
    title,
    count,
    'first line': line,
    'written as': as,
    certain,
  };
}

/** The likeliest causes of a code, each with its place on the site. */
function toLines({ name, causes }: Row): string {
  const lines = causes.map(({ id, label }) => `  ${label} (/${name.toLowerCase()}/#${id})`);
  return [`${name}, likeliest causes:`, ...lines].join('\n');
}

/** What a data file of the built site holds. */
function readData<Data>(file: string): Data {
  const path = new URL(`../../dist/${file}`, import.meta.url);
  let json: string;
  try {
    json = readFileSync(path, 'utf8');
  } catch {
    throw new Error(`dist/${file} is missing: run npm run build first.`);
  }
  return JSON.parse(json).data;
}

function nameOf(file: string): string {
  return file === '-' ? 'Standard input' : file;
}

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons.get(code) ?? messageOf(error);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
