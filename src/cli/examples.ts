/**
 * Compiles and runs the programs of examples/ and writes what they gave to content/examples.json.
 *
 *   npm run examples                      run all, write the record
 *   npm run examples -- --check           run all, fail where the record would differ
 *   npm run examples -- --check --where-installed   the same; say so where the tools are missing
 *   npm run examples -- --record FILE     write the record to another file
 */
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readHandling, runHandling } from '../examples/handling.ts';
import { judge, readEnding, readProgram } from '../examples/program.ts';
import { sourceMark, stale } from '../examples/record.ts';
import type { ExamplesRecord } from '../schemas/example.ts';
import { findToolchain, missing, type Toolchain } from '../examples/toolchain.ts';

/** Programs at a time: some of them wait for seconds. */
const PARALLEL = 4;

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    'where-installed': { type: 'boolean', default: false },
    record: { type: 'string', default: 'content/examples.json' },
    folder: { type: 'string', default: 'examples' },
  },
});

const problems: string[] = [];
const toolchain = findToolchain();
if (toolchain === undefined) {
  console.log(missing);
  process.exitCode = values['where-installed'] ? 0 : 1;
} else {
  try {
    finish(await runAll(toolchain));
  } finally {
    toolchain.close();
  }
}

async function runAll(tools: Toolchain): Promise<ExamplesRecord> {
  const folder = mkdtempSync(join(tmpdir(), 'winsock-programs-'));
  const files = globSync('*.c', { cwd: values.folder }).toSorted();
  const programs = await inParallel(files, (file) =>
    runOne(tools, join(values.folder, file), folder),
  );
  rmSync(folder, { recursive: true, force: true });
  const handling = await inParallel(values.folder === 'examples' ? readHandling() : [], (program) =>
    runHandling(program).catch((error: unknown) => {
      problems.push(error instanceof Error ? error.message : String(error));
      return { id: program.id };
    }),
  );
  return {
    compiler: tools.compiler,
    system: tools.system,
    programs: programs.filter((program) => program !== undefined),
    handling,
  };
}

async function runOne(
  tools: Toolchain,
  file: string,
  folder: string,
): Promise<ExamplesRecord['programs'][number] | undefined> {
  const source = readFileSync(file, 'utf8');
  const program = readProgram(file, source);
  const made = join(folder, `${basename(file, '.c')}.exe`);
  const said = await tools.compile(file, made);
  if (said !== undefined) {
    problems.push(`${file} does not compile without warnings:\n${said}`);
    return undefined;
  }
  const output = await tools.run(made);
  const problem = judge(file, program, output, tools.wine);
  if (problem !== undefined) problems.push(problem);
  const result = readEnding(output)?.got ?? -1;
  return {
    code: program.code,
    program: `examples/${basename(file)}`,
    result,
    equal: result === program.value,
    source: sourceMark(source, readFileSync(join(values.folder, 'example.h'), 'utf8')),
    output: output.trimEnd().split('\n'),
  };
}

/** Reports, and writes the record or compares it. */
function finish(record: ExamplesRecord): void {
  const exact = record.programs.filter(({ equal }) => equal).length;
  console.log(
    `${record.programs.length} programs, ${exact} with exactly their code (${record.compiler}, ${record.system}).`,
  );
  for (const { id, tool } of record.handling) {
    console.log(`handling in ${id}: ${tool ?? 'not run, its tool is missing'}`);
  }
  if (values.check) problems.push(...stale(record, values.record));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else if (!values.check) writeFileSync(values.record, `${JSON.stringify(record, null, 2)}\n`);
}

async function inParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const waiting = [...items.entries()];
  const results: { index: number; result: Result }[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      results.push({ index: next[0], result: await work(next[1]) });
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  return results.toSorted((a, b) => a.index - b.index).map(({ result }) => result);
}
