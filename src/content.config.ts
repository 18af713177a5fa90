import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { findFileProblems } from './catalog/files.ts';
import { contentFolder } from './hosting/environment.ts';
import { change } from './schemas/change.ts';
import { code } from './schemas/code.ts';
import { apiFunction } from './schemas/function.ts';
import { example, type ExamplesRecord, examplesRecord, handled } from './schemas/example.ts';
import { guide } from './schemas/guide.ts';
import { handling } from './schemas/handling.ts';
import { messages } from './schemas/message.ts';
import { phrases } from './schemas/phrases.ts';
import { runtime } from './schemas/runtime.ts';
import { tracker } from './schemas/tracker.ts';

const problems = findFileProblems(contentFolder);
if (problems.length > 0) throw new Error(problems.join('\n'));

/**
 * Files of a folder. What they hold is data: no file becomes a module (components/compile-body.ts says why),
 * and the line ends of Windows change nothing.
 */
const files = (folder: string, pattern: string): Loader => {
  const { load, ...loader } = glob({
    base: `${contentFolder}/${folder}`,
    pattern: `[^_]*.${pattern}`,
  });
  return {
    ...loader,
    load: ({ store, ...context }) =>
      load({
        ...context,
        store: {
          ...store,
          set: ({ body, ...entry }) =>
            store.set({
              ...entry,
              ...(body !== undefined && { body: body.replaceAll('\r\n', '\n') }),
              deferredRender: false,
            }),
        },
      }),
  };
};

/** The rows of one part of content/examples.json. */
const examples = (rows: (record: ExamplesRecord) => { id: string }[]) =>
  file(`${contentFolder}/examples.json`, {
    parser: (text) => rows(examplesRecord.parse(JSON.parse(text.replace(/^\uFEFF/, '')))),
  });

export const collections = {
  changes: defineCollection({ loader: file(`${contentFolder}/changes.yaml`), schema: change }),
  codes: defineCollection({ loader: files('codes', 'mdx'), schema: code }),
  examples: defineCollection({
    loader: examples(({ programs, compiler, system }) =>
      programs.map(({ code, ...program }) => ({ id: code, compiler, system, ...program })),
    ),
    schema: example,
  }),
  handled: defineCollection({
    loader: examples(({ handling }) => handling),
    schema: handled,
  }),
  handling: defineCollection({
    loader: file(`${contentFolder}/handling.yaml`),
    schema: handling,
  }),
  functions: defineCollection({ loader: files('functions', 'yaml'), schema: apiFunction }),
  guides: defineCollection({ loader: files('guides', 'mdx'), schema: guide }),
  messages: defineCollection({ loader: files('messages', 'yaml'), schema: messages }),
  phrases: defineCollection({ loader: file(`${contentFolder}/phrases.yaml`), schema: phrases }),
  trackers: defineCollection({ loader: file(`${contentFolder}/trackers.yaml`), schema: tracker }),
  runtimes: defineCollection({ loader: files('runtimes', 'yaml'), schema: runtime }),
};
