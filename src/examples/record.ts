import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { type ExamplesRecord, examplesRecord } from '../schemas/example.ts';

/** The mark by which a record is known to be of these sources. */
export function sourceMark(program: string, header: string): string {
  return createHash('sha256').update(header).update(program).digest('hex').slice(0, 16);
}

/** Reads content/examples.json; undefined where there is none yet. Throws where it is no record. */
export function readRecord(file: string): ExamplesRecord | undefined {
  return existsSync(file)
    ? examplesRecord.parse(JSON.parse(readFileSync(file, 'utf8')))
    : undefined;
}
