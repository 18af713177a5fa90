import type { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { browserPath, findFirefox, otherEngines } from './browser.ts';

/** Says in which browser engines the tests run, what was skipped for lack of a program, and how it ended. */
export default class PlainReporter implements Reporter {
  #tests: TestCase[] = [];

  onBegin({ projects }: FullConfig, suite: Suite): void {
    this.#tests = suite.allTests();
    const engines = ['chromium', ...otherEngines].filter((engine) =>
      projects.some(({ name }) => name === engine),
    );
    const firefox = findFirefox();
    console.log(
      [
        `Engines: ${engines.join(', ')} (Chromium is ${browserPath() ?? "Playwright's"}).`,
        firefox === undefined
          ? 'No Firefox of the system for e2e/firefox.spec.ts.'
          : `e2e/firefox.spec.ts drives ${firefox}.`,
        otherEngines.length < 2
          ? "Without Playwright's build of an engine (npx playwright install firefox webkit) the other tests do not run in it."
          : '',
      ]
        .filter(Boolean)
        .join('\n'),
    );
  }

  onEnd(): void {
    const reasons = this.#tests.map(
      ({ annotations }) => annotations.find(({ type }) => type === 'skip')?.description,
    );
    for (const [reason, same] of Map.groupBy(reasons, (reason) => reason)) {
      if (reason !== undefined) console.log(`Not run (${same.length}): ${reason}`);
    }
  }

  /** The last line of a run, for machines that read no more. */
  async onExit(): Promise<void> {
    const count = (...outcomes: string[]) =>
      this.#tests.filter((test) => outcomes.includes(test.outcome())).length;
    console.log(`${count('expected', 'flaky')} passed, ${count('unexpected')} failed`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
