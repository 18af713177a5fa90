import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { type ExamplesRecord, examplesRecord } from '../schemas/example.ts';

/** The mark by which a record is known to be of these sources. */
export function sourceMark(program: string, header: string): string {
  return createHash('sha256').update(header).update(program).digest('hex').slice(0, 16);
}

/** Reads content/examples.json; undefined where there is none yet. Throws where it is no record. */
function readRecord(file: string): ExamplesRecord | undefined {
  return existsSync(file)
    ? examplesRecord.parse(JSON.parse(readFileSync(file, 'utf8')))
    : undefined;
}

/** Where the record in a file says something else than this run. Another version of the tools is no fault. */
export function stale(now: ExamplesRecord, file: string): string[] {
  const before = readRecord(file);
  const known = new Map(before?.programs.map((program) => [program.code, program]));
  const changed = now.programs.filter(({ code, source, result }) => {
    const old = known.get(code);
    return old?.source !== source || (before?.system === now.system && old.result !== result);
  });
  const gone = [...known.keys()].filter((code) => !now.programs.some((row) => row.code === code));
  const names = [...changed.map(({ code }) => code), ...gone];
  return names.length === 0
    ? []
    : [`${file} is stale for ${names.join(', ')}. Run npm run examples and commit it.`];
}
