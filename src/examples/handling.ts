import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ExamplesRecord } from '../schemas/example.ts';
import { type Handling, handlings } from '../schemas/handling.ts';
import { attempt } from './toolchain.ts';

const DONE = 'handled: connection refused';

/** The programs of examples/handling, as content/handling.yaml lists them. */
export function readHandling(): Handling[] {
  return handlings.parse(parse(readFileSync('content/handling.yaml', 'utf8')));
}

/** Runs a program where its tool is there. Rejects where it ends otherwise than it should. */
export async function runHandling({
  id,
  file,
  run,
  tool,
}: Handling): Promise<ExamplesRecord['handling'][number]> {
  const version = toolVersion(tool.version);
  if (version === undefined) return { id };
  const folder = mkdtempSync(join(tmpdir(), 'winsock-handling-'));
  const fill = (text: string) =>
    text
      .replace('{file}', join('examples/handling', file))
      .replace('{out}', join(folder, 'program'));
  try {
    let printed = '';
    for (const command of run) {
      const [program = '', ...args] = command.map(fill);
      const result = await attempt(program, args);
      printed = result.printed;
      if (result.failed)
        throw new Error(`examples/handling/${file} failed:\n${printed}${result.said}`);
    }
    if (printed.trimEnd().split('\n').at(-1) !== DONE) {
      throw new Error(
        `examples/handling/${file} did not end with "${DONE}". It printed:\n${printed}`,
      );
    }
    return { id, tool: version };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The number in what the tool says of its version, such as 3.11.7; undefined where it is missing. */
function toolVersion([program = '', ...args]: readonly string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) return undefined;
  return (/\d+(?:\.\d+)+/.exec(stdout + stderr) ?? /\d+/.exec(stdout + stderr))?.[0];
}
