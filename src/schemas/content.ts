import type { z } from 'astro/zod';
import { change } from './change.ts';
import { code } from './code.ts';
import { command } from './command.ts';
import { examplesRecord } from './example.ts';
import { apiFunction } from './function.ts';
import { guide } from './guide.ts';
import { handling } from './handling.ts';
import { messages } from './message.ts';
import { neighbour } from './neighbour.ts';
import { pair } from './pair.ts';
import { phrases } from './phrases.ts';
import { referenceHeader } from './reference.ts';
import { reports } from './report.ts';
import { runtime } from './runtime.ts';
import { tracker } from './tracker.ts';

/** Where the entries of a collection are, and what each may hold. */
export interface Collection<Schema extends z.ZodType = z.ZodType> {
  /** Pattern of its files below the content folder. Those that start with an underscore are drafts. */
  files: string;
  /** Whether the file is a list of entries, each with its `id`; otherwise each file is one entry. */
  rows: boolean;
  schema: Schema;
}

/** What a content folder holds. */
export const collections = {
  changes: { files: 'changes.yaml', rows: true, schema: change },
  codes: { files: 'codes/[^_]*.mdx', rows: false, schema: code },
  commands: { files: 'commands.yaml', rows: true, schema: command },
  examples: { files: 'examples.json', rows: false, schema: examplesRecord },
  functions: { files: 'functions/[^_]*.yaml', rows: false, schema: apiFunction },
  guides: { files: 'guides/[^_]*.mdx', rows: false, schema: guide },
  handling: { files: 'handling.yaml', rows: true, schema: handling },
  messages: { files: 'messages/[^_]*.yaml', rows: false, schema: messages },
  neighbours: { files: 'neighbours.yaml', rows: true, schema: neighbour },
  pairs: { files: 'pairs/[^_]*.yaml', rows: true, schema: pair },
  phrases: { files: 'phrases.yaml', rows: true, schema: phrases },
  reference: { files: 'reference.yaml', rows: true, schema: referenceHeader },
  reports: { files: 'reports/[^_]*.yaml', rows: false, schema: reports },
  runtimes: { files: 'runtimes/[^_]*.yaml', rows: false, schema: runtime },
  trackers: { files: 'trackers.yaml', rows: true, schema: tracker },
} as const satisfies Record<string, Collection>;
