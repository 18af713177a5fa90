import { type CollectionEntry, getCollection } from 'astro:content';
import { sourceMark } from '../examples/record.ts';
import { href } from '../hosting/href.ts';
import { getCodes } from './codes.ts';
import type { Code } from './code.ts';

/** A program that makes a code happen, with what running it gave. */
export interface Example {
  /** File name: "wsaeconnrefused.c". */
  file: string;
  source: string;
  /** Address from which it is downloaded, base included. */
  url: string;
  /** The run; undefined where the program was not run yet. */
  run: CollectionEntry<'examples'>['data'] | undefined;
}

/** A program that handles errors in one runtime. */
export interface HandlingProgram {
  file: string;
  source: string;
  /** Name of a Prism grammar. */
  language: string;
  /** Version of the tool that ran it; undefined where it was not run. */
  tool: string | undefined;
}

const programs = import.meta.glob<string>('../../examples/*.{c,h}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const handlingPrograms = import.meta.glob<string>('../../examples/handling/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Name and text of each file of examples/, the shared header too. */
export function getExampleFiles(): { file: string; source: string }[] {
  return Object.entries(programs).map(([path, source]) => ({
    file: path.replace(/^.*\//, ''),
    source,
  }));
}

/**
 * The programs by their code. Throws where the record is of other sources than those that are shown,
 * so that no page claims a run that did not happen.
 */
export async function getExamples(): Promise<Map<string, Example>> {
  const files = getExampleFiles();
  const header = files.find(({ file }) => file === 'example.h')?.source ?? '';
  const runs = new Map((await getCollection('examples')).map(({ id, data }) => [id, data]));
  return new Map(
    files
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

/** What became of each code, by number: its example, or the reason why there is none. */
export async function getReproduction(): Promise<{ code: Code; example: Example | undefined }[]> {
  const examples = await getExamples();
  return (await getCodes()).map((code) => ({ code, example: examples.get(code.name) }));
}

/** The program that handles errors in a runtime, by the runtime's id. */
export async function getHandling(runtime: string): Promise<HandlingProgram | undefined> {
  const [entries, runs] = await Promise.all([getCollection('handling'), getCollection('handled')]);
  const entry = entries.find(({ id }) => id === runtime)?.data;
  if (entry === undefined) return undefined;
  const source = handlingPrograms[`../../examples/handling/${entry.file}`];
  if (source === undefined) {
    throw new Error(
      `content/handling.yaml names ${entry.file}, which is not in examples/handling.`,
    );
  }
  const tool = runs.find(({ id }) => id === runtime)?.data.tool;
  return { file: entry.file, source, language: entry.language, tool };
}
