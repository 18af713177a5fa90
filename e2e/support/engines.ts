import type { FullConfig, Reporter } from '@playwright/test/reporter';
import { findBrowser, findFirefox, otherEngines } from './browser.ts';

/** Says once, before the tests, in which browser engines they run. */
export default class Engines implements Reporter {
  onBegin({ projects }: FullConfig): void {
    const engines = ['chromium', ...otherEngines].filter((engine) =>
      projects.some(({ name }) => name === engine),
    );
    const firefox = findFirefox();
    console.log(
      [
        `Engines: ${engines.join(', ')} (Chromium is ${findBrowser() ?? "Playwright's"}).`,
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

  printsToStdio(): boolean {
    return false;
  }
}
