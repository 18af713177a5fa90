import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { sourceMark } from '../examples/record.ts';
import { href } from '../hosting/href.ts';
import type { ExamplesRecord } from '../schemas/example.ts';
import type { Content } from './content.ts';

/** A file of examples/. */
interface SourceFile {
  /** "wsaeconnrefused.c" */
  file: string;
  source: string;
}

/** The programs that the site shows: those that make a code happen, and those that handle errors. */
export interface Programs {
  /** C programs and the header that they share. */
  codes: SourceFile[];
  handling: SourceFile[];
}

/** A program that makes a code happen, with what running it gave. */
export interface Example extends SourceFile {
  /** Address from which it is downloaded, base included. */
  url: string;
  /** The run; undefined where the program was not run yet. */
  run: Run | undefined;
}

/** A run of a program, with what compiled and what ran it. */
type Run = ExamplesRecord['programs'][number] & Pick<ExamplesRecord, 'compiler' | 'system'>;

/** A program that handles errors in one runtime. */
export interface HandlingProgram extends SourceFile {
  /** Name of a Prism grammar. */
  language: string;
  /** Version of the tool that ran it; undefined where it was not run. */
  tool: string | undefined;
}

/** Reads the programs of a folder such as `examples`. */
export function readPrograms(folder: string): Programs {
  const read = (pattern: string) =>
    globSync(pattern, { cwd: folder })
      .toSorted()
      .map((path) => ({
        file: basename(path),
        source: readFileSync(`${folder}/${path}`, 'utf8'),
      }));
  return { codes: read('*.{c,h}'), handling: read('handling/*') };
}

/**
 * The programs by the name of their code. Throws where the record is of other sources than those that
 * are shown, so that no page claims a run that did not happen.
 */
export function joinExamples(
  { codes }: Programs,
  { examples }: Pick<Content, 'examples'>,
): Map<string, Example> {
  const header = codes.find(({ file }) => file === 'example.h')?.source ?? '';
  const runs = new Map(
    examples.flatMap(({ data: { programs, compiler, system } }) =>
      programs.map((program) => [program.code, { ...program, compiler, system }]),
    ),
  );
  return new Map(
    codes
      .filter(({ file }) => file.endsWith('.c'))
      .map(({ file, source }) => {
        const code = file.replace(/\.c$/, '').toUpperCase();
        const run = runs.get(code);
        if (run !== undefined && run.source !== sourceMark(source, header)) {
          throw new Error(
            `content/examples.json was made from another examples/${file} than there is now. Run npm run examples.`,
          );
        }
        return [code, { file, source, url: href(`/examples/${file}`), run }];
      }),
  );
}

/** The programs that handle errors, by the id of their runtime. Throws where one is listed and not there. */
export function joinHandling(
  { handling }: Programs,
  content: Pick<Content, 'handling' | 'examples'>,
): Map<string, HandlingProgram> {
  const tools = new Map(
    content.examples.flatMap(({ data }) => data.handling.map(({ id, tool }) => [id, tool])),
  );
  return new Map(
    content.handling.map(({ id, filePath, data: { file, language } }) => {
      const source = handling.find((program) => program.file === file)?.source;
      if (source === undefined) {
        throw new Error(`${filePath} names ${file}, which is not in examples/handling.`);
      }
      return [id, { file, source, language, tool: tools.get(id) }];
    }),
  );
}
