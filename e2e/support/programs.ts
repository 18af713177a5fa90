import { test } from '@playwright/test';

/** Marks tests that need a program of the system: .ci/run runs them once it has installed all. */
export const usesProgram = { tag: '@program' } as const;

/**
 * Skips the tests of a group where their program is missing; the sentence stands at the end of the run.
 * `ALL_PROGRAMS`, in the environment, says that none is missing: then they run, and fail where one is.
 */
export function skipWithout(isThere: boolean, sentence: string): void {
  test.skip(!isThere && process.env['ALL_PROGRAMS'] === undefined, sentence);
}
