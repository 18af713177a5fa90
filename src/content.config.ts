import { matchesGlob, relative } from 'node:path';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import type { Content, Entry } from './catalog/content.ts';
import { listProblems } from './catalog/problems.ts';
import { readCollection, readContent } from './catalog/read-content.ts';
import { contentFolder } from './hosting/environment.ts';
import { type Collection, collections as kinds } from './schemas/content.ts';

/*
 * Astro's view of the content, which src/catalog/read-content.ts reads and checks. What the files hold is
 * data: no file becomes a module (components/compile-body.ts says why).
 */
export const collections = {
  changes: defineCollection({ loader: loader('changes'), schema: kinds.changes.schema }),
  codes: defineCollection({ loader: loader('codes'), schema: kinds.codes.schema }),
  commands: defineCollection({ loader: loader('commands'), schema: kinds.commands.schema }),
  examples: defineCollection({ loader: loader('examples'), schema: kinds.examples.schema }),
  functions: defineCollection({ loader: loader('functions'), schema: kinds.functions.schema }),
  guides: defineCollection({ loader: loader('guides'), schema: kinds.guides.schema }),
  handling: defineCollection({ loader: loader('handling'), schema: kinds.handling.schema }),
  messages: defineCollection({ loader: loader('messages'), schema: kinds.messages.schema }),
  neighbours: defineCollection({ loader: loader('neighbours'), schema: kinds.neighbours.schema }),
  pairs: defineCollection({ loader: loader('pairs'), schema: kinds.pairs.schema }),
  phrases: defineCollection({ loader: loader('phrases'), schema: kinds.phrases.schema }),
  reference: defineCollection({ loader: loader('reference'), schema: kinds.reference.schema }),
  reports: defineCollection({ loader: loader('reports'), schema: kinds.reports.schema }),
  runtimes: defineCollection({ loader: loader('runtimes'), schema: kinds.runtimes.schema }),
  trackers: defineCollection({ loader: loader('trackers'), schema: kinds.trackers.schema }),
};

function loader(name: keyof typeof kinds): Loader {
  const kind: Collection<z.ZodType<object>> = kinds[name];
  return {
    name: `${name} of ${contentFolder}`,
    load: async ({ store, watcher, logger }) => {
      const fill = (entries: readonly Entry<object>[]) => {
        store.clear();
        for (const { id, filePath, data, body } of entries) {
          store.set({ id, filePath: relative('.', filePath), data: { ...data }, body });
        }
      };
      if (watcher === undefined) {
        fill(readAll()[name]);
        return;
      }
      // The development server shows the rest, and the fault on the page that has it.
      const { entries, problems } = readCollection(contentFolder, kind);
      if (problems.length > 0) logger.error(listProblems(problems));
      fill(entries);
      // While somebody writes, a file with a mistake in it leaves what was there before.
      const refill = (file: string) => {
        if (!matchesGlob(relative(contentFolder, file), kind.files)) return;
        const { entries, problems } = readCollection(contentFolder, kind);
        if (problems.length === 0) fill(entries);
        else logger.error(listProblems(problems));
      };
      watcher.on('add', refill).on('change', refill).on('unlink', refill);
    },
  };
}

let content: Content | undefined;

/** All content, read once for all collections, so that one error lists every problem. */
function readAll(): Content {
  content ??= readContent(contentFolder);
  return content;
}
