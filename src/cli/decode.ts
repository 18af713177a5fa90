import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { decode } from '../winsock/decode.ts';
import { openLexicon } from '../winsock/lexicon.ts';
import { summarize } from '../winsock/summary.ts';

const usage =
  'Usage: npm run decode -- [--json] [file.log]   (without a file, standard input is read)';

// Exit status: 0 found, 1 none, 2 bad usage.
process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    if (positionals.length > 1) throw new Error('Only one file can be decoded at a time.');
    const [file] = positionals;
    const log = file === undefined ? await text(process.stdin) : readFileSync(file, 'utf8');
    const lexicon = openLexicon(JSON.parse(read('dist/lexicon.json')));
    const found = summarize(decode(log, lexicon), lexicon);
    if (values.json)
      console.log(
        JSON.stringify(
          found.map(({ name, value, title, count, line, text, as, certain }) => ({
            name,
            value,
            title,
            count,
            line,
            text,
            as,
            certain,
          })),
          null,
          2,
        ),
      );
    else if (found.length > 0) {
      console.table(
        found.map(({ name, value, title, count, line, as, certain }) => ({
          name,
          value,
          title,
          count,
          'first line': line,
          'written as': as,
          certain,
        })),
      );
    }
    return found.length > 0 ? 0 : 1;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return 2;
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Error(`${path} is missing: run npm run build first.`);
  }
}
