import type { Browser, Page } from '@playwright/test';
import type { SearchBox } from './engine.ts';
import type { Site } from '../../src/hosting/serve.ts';
import { type Visit, visit } from './visit.ts';

declare global {
  interface Window {
    /** Paths of the pages among the results that can be seen, best first, each page once. */
    readHits(box: SearchBox): string[];
    /** Milliseconds from the chosen key to the answer, once there is one. */
    answered: Promise<number>;
  }
}

/** A page whose search can be used as a person uses it. */
export interface OpenSearch extends Visit {
  /** Presses the shortcut of the search until one can type there. */
  open(): Promise<void>;
  read(): Promise<string[]>;
  /**
   * Milliseconds from the first or the last key that an action presses until the text stands in the field
   * and a result leads to the path.
   */
  time(
    text: string,
    path: string,
    from: 'first key' | 'last key',
    action: () => Promise<void>,
  ): Promise<number>;
}

/** Opens a page of a site whose search has the given look. */
export async function visitSearch(
  browser: Browser,
  site: Site,
  box: SearchBox,
  path: string,
  { slow }: { slow: boolean },
): Promise<OpenSearch> {
  const visited = await visit(browser, site.origin + path, { slow });
  const { page } = visited;
  await page.evaluate(installReader);
  // What Playwright itself evaluates at the first such wait belongs to no site.
  await hasFocus(page, 'body');
  return {
    ...visited,
    async open() {
      for (let presses = 0; presses < 10; presses++) {
        await page.keyboard.press('Control+k');
        if (await hasFocus(page, box.input)) return;
      }
      throw new Error('Ctrl+K does not open the search.');
    },
    read: () => page.evaluate((box) => window.readHits(box), box),
    async time(text, path, from, action) {
      await page.evaluate(watchForAnswer, { box, text, path, from });
      await action();
      return page.evaluate(() => window.answered);
    },
  };
}

/** Whether the field gets the focus within a second, after which a person would press again. */
function hasFocus(page: Page, input: string): Promise<boolean> {
  return page
    .waitForFunction((input) => document.activeElement?.matches(input), input, { timeout: 1000 })
    .then(
      () => true,
      () => false,
    );
}

/** Runs in the page. */
function installReader(): void {
  window.readHits = ({ hits, titles = [] }) => {
    const paths = [...document.querySelectorAll<HTMLElement>(hits)]
      .filter((hit) => hit.checkVisibility({ visibilityProperty: true }))
      .map((hit) => {
        if (hit instanceof HTMLAnchorElement) return hit.pathname;
        const title = titles.map((selector) => hit.querySelector(selector)).find(Boolean);
        return `/${/^\w+/.exec(title?.textContent ?? '')?.[0].toLowerCase()}/`;
      });
    return [...new Set(paths)];
  };
}

/** Runs in the page, where the clock is that of its events. */
function watchForAnswer(sought: {
  box: SearchBox;
  text: string;
  path: string;
  from: 'first key' | 'last key';
}): void {
  const { box, text, path, from } = sought;
  let start: number | undefined;
  const note = ({ timeStamp }: KeyboardEvent) => {
    if (start === undefined || from === 'last key') start = timeStamp;
  };
  addEventListener('keydown', note, { capture: true });
  const limit = performance.now() + 30_000;
  window.answered = new Promise((resolve, reject) => {
    const look = () => {
      const field = document.querySelector<HTMLInputElement>(box.input);
      const isTyped = start !== undefined && field?.value === text;
      if (isTyped && window.readHits(box).includes(path)) {
        resolve(performance.now() - (start ?? NaN));
        return;
      }
      if (performance.now() > limit) {
        reject(
          new Error(`no ${path} for "${field?.value}", only ${window.readHits(box).join(' ')}`),
        );
        return;
      }
      requestAnimationFrame(look);
    };
    look();
  });
}
