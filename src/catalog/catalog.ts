import type { Neighbouring } from '../schemas/neighbour.ts';
import type { ReferenceHeader } from '../schemas/reference.ts';
import type { Tracker } from '../schemas/tracker.ts';
import { addressesByName } from './addresses.ts';
import { type Change, joinChanges } from './changes.ts';
import type { Code } from './code.ts';
import { joinCodes } from './codes.ts';
import type { Content } from './content.ts';
import {
  type Example,
  type HandlingProgram,
  joinExamples,
  joinHandling,
  type Programs,
} from './examples.ts';
import { type FunctionPage, joinFunctions } from './functions.ts';
import { type Guide, joinGuides } from './guides.ts';
import { findProblems, listProblems } from './problems.ts';
import { joinRuntimes, type RuntimePage } from './runtimes.ts';

/** All content joined into what pages need, in the order in which they show it. */
export interface Catalog {
  /** By number. */
  codes: Code[];
  /** By name. */
  functions: FunctionPage[];
  /** By title. */
  runtimes: RuntimePage[];
  /** In their own order. */
  guides: Guide[];
  /** Newest first. */
  changes: Change[];
  trackers: Tracker[];
  /** Headers of Microsoft's reference, with what became of each function. */
  reference: ReferenceHeader[];
  /** Numbers of other systems, in the order of their file. */
  neighbours: Neighbouring[];
  /** The files of examples/ as they are. */
  programs: Programs;
  /** Programs that make a code happen, by its name. */
  examples: ReadonlyMap<string, Example>;
  /** Programs that handle errors, by the id of a runtime. */
  handling: ReadonlyMap<string, HandlingProgram>;
  /** Addresses of codes and functions, by every exact name. */
  addresses: ReadonlyMap<string, string>;
}

/** Joins content and programs. Throws one error that lists every problem between files. */
export function makeCatalog(content: Content, programs: Programs): Catalog {
  const problems = findProblems(content);
  if (problems.length > 0) throw new Error(listProblems(problems));
  const codes = joinCodes(content);
  const functions = joinFunctions(content, codes);
  return {
    codes,
    functions,
    runtimes: joinRuntimes(content.runtimes, codes),
    guides: joinGuides(content.guides),
    changes: joinChanges(content.changes),
    trackers: content.trackers.map(({ data }) => data),
    reference: content.reference.map(({ data }) => data),
    neighbours: content.neighbours.map(({ data }) => data),
    programs,
    examples: joinExamples(programs, content),
    handling: joinHandling(programs, content),
    addresses: addressesByName(codes, functions),
  };
}
