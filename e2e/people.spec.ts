import { statSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { codes } from './support/codes.ts';
import { sitemapPaths } from './support/sitemap.ts';
import { search } from './support/search.ts';

/** A page of each kind; lists, drawings, tables and long lines of code are what grows too wide. */
const kinds = [
  '/',
  '/all/',
  '/no-such-page/',
  '/changes/',
  '/decode/#text=%5BWinError%2010054%5D',
  '/examples/',
  '/functions/',
  '/functions/wscinstallproviderandchains64_32/',
  '/guides/',
  '/linking/',
  '/map/',
  '/offline/',
  '/runtimes/',
  '/runtimes/rust/',
  '/search/?q=port+already+in+use',
  ...sitemapPaths.filter((path) => /^\/guides\/./.test(path)),
];

/** Every other one, and the rest: each part has pages of all weights. */
function halves(paths: readonly string[]): string[][] {
  return [0, 1].map((part) => paths.filter((_, index) => index % 2 === part));
}

const longest = codes
  .toSorted((one, other) => length(other) - length(one))
  .slice(0, 10)
  .map(({ url }) => url);

for (const [part, paths] of halves([...kinds, ...longest, '/functions/connect/']).entries()) {
  test(`no page scrolls sideways, loses text or breaks a word of a table in two, part ${part + 1}`, async ({
    page,
  }) => {
    test.slow();
    const faults: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      // A window of 1280 pixels has 320 and 640 at a zoom of 400 and of 200 percent.
      for (const width of [320, 360, 640, 1280]) {
        await page.setViewportSize({ width, height: 512 });
        const found = [
          ...(width < 1280 ? await findLosses(page) : []),
          ...(width === 360 || width === 1280 ? await page.evaluate(findBrokenWords) : []),
        ];
        faults.push(...found.map((fault) => `${path} at ${width} pixels: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
}

for (const path of ['/', '/wsaeconnreset/']) {
  test(`the open search box of ${path} fits every width`, async ({ page }) => {
    await page.goto(path);
    await search(page, 'connection refused');
    await expectFit(page);
    await page.getByRole('combobox').fill('WSA_SECURE_HOST_NOT_FOUND');
    await expect(page.getByRole('option')).toHaveCount(1);
    await expectFit(page);
  });
}

async function expectFit(page: Page): Promise<void> {
  for (const width of [320, 640, 800, 1000, 1280]) {
    await page.setViewportSize({ width, height: 512 });
    expect(await findLosses(page), `at ${width}`).toEqual([]);
    const list = await page.getByRole('listbox').evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { left, right, hidden: element.scrollWidth - element.clientWidth };
    });
    expect(list.left, `at ${width}`).toBeGreaterThanOrEqual(0);
    expect(list.right, `at ${width}`).toBeLessThanOrEqual(width);
    expect(list.hidden, `at ${width}`).toBe(0);
  }
}

test('the decoded log fits 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 512 });
  await page.goto('/decode/');
  await page.getByRole('button', { name: 'Show an example' }).click();
  await expect(page.locator('.found')).toBeVisible();
  expect(await findLosses(page)).toEqual([]);
});

for (const width of [360, 1280]) {
  test(
    `nothing moves under the reader’s eyes at ${width} pixels`,
    { tag: '@chromium' },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const [path, last] of [
        ['/', 'Filter the list'],
        ['/wsaeconnreset/', 'Copy Markdown link'],
        ['/functions/', 'Filter the list'],
        ['/search/?q=port+already+in+use', 'In the text'],
        ['/search/?q=zzzz', 'Nothing for “zzzz”.'],
        ['/wsaeconnrest', 'Did you mean'],
      ] as const) {
        await page.goto(path);
        await expect(page.getByText(last).first()).toBeVisible();
        // What moved on the screen without a key or click: https://web.dev/articles/cls
        expect(await page.evaluate(layoutShift), path).toBeLessThan(0.05);
      }
    },
  );
}

test('what moves under the reader’s eyes is found', { tag: '@chromium' }, async ({ page }) => {
  await page.goto('/wsaeconnreset/');
  await page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    document.querySelector('main')?.before(document.createElement('hr'), 'An advertisement');
  });
  expect(await page.evaluate(layoutShift)).toBeGreaterThan(0);
});

test('nothing moves for those who ask for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['/', '/wsaeinval/', '/decode/', '/offline/']) {
    await page.goto(path);
    expect(await page.evaluate(findMotion), path).toEqual([]);
  }
  await page.goto('/guides/');
  await search(page, 'connection refused');
  expect(await page.evaluate(findMotion)).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`text and borders get stronger for those who ask for contrast, in ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, contrast: 'no-preference' });
    await page.goto('/wsaeconnreset/');
    const usual = await page.evaluate(contrasts);
    await page.emulateMedia({ contrast: 'more' });
    const strong = await page.evaluate(contrasts);
    expect(strong.muted).toBeGreaterThan(usual.muted);
    // What WCAG asks of text at level AAA, and of borders at AA.
    expect(strong.muted).toBeGreaterThanOrEqual(7);
    expect(strong.accent).toBeGreaterThanOrEqual(7);
    expect(strong.line).toBeGreaterThanOrEqual(3);
  });

  test(`forced colours leave what is current and what is selected to be seen, in ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    await page.goto('/wsaeconnreset/');
    await page.getByRole('radio', { name: 'The network' }).check();
    const frames = await page
      .getByRole('radio')
      .evaluateAll((stops) => stops.map((stop) => getComputedStyle(stop).borderTopWidth));
    expect(frames.filter((width) => width === '6px')).toHaveLength(1);
    await expect(page.getByRole('combobox')).toHaveCSS('border-top-width', '1px');
    await search(page, 'connection refused');
    await page.keyboard.press('ArrowDown');
    const rings = await page
      .getByRole('option')
      .evaluateAll((options) => options.map((option) => getComputedStyle(option).outlineStyle));
    expect(rings.filter((style) => style !== 'none')).toHaveLength(1);
    await expect(page.getByRole('listbox')).toHaveCSS('border-top-width', '1px');
  });
}

test('a drawing follows the forced colours where the chosen theme is another', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await page.addInitScript(() => localStorage.setItem('winsock-errors / theme', 'light'));
  await page.goto('/guides/nonblocking-connect/');
  await expect(page.getByRole('button', { name: 'Theme: Light' })).toBeVisible();
  const ink = page.locator('.diagram text').first();
  await expect(ink).toHaveCSS('fill', 'rgb(231, 233, 238)');
});

test('the search box tells its name, state and answers', async ({ page }) => {
  await page.goto('/guides/');
  const box = page.getByRole('search');
  await expect(box).toMatchAriaSnapshot(`
    - search:
      - combobox "Look up an error" [expanded=false]
      - status
  `);
  await page.getByRole('combobox').fill('0x8007274d');
  await expect(box).toMatchAriaSnapshot(`
    - search:
      - combobox "Look up an error" [expanded]: "0x8007274d"
      - listbox "Answers":
        - group "This is":
          - option /WSAECONNREFUSED 10061/
      - status: /WSAECONNREFUSED 10061/
  `);
  await search(page, 'connection refused');
  await page.keyboard.press('ArrowDown');
  await expect(box).toMatchAriaSnapshot(`
    - search:
      - combobox "Look up an error" [expanded]: connection refused
      - listbox "Answers":
        - group /This is|Perhaps/:
          - option /WSAECONNREFUSED 10061/ [selected]
        - group "In the text":
          - option
      - status: /\\d+ results\\./
  `);
});

test('the decoder tells its names and what it found', async ({ page }) => {
  await page.goto('/decode/');
  await page.getByLabel('Log or error text').fill('[WinError 10054]');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Decode a log" [level=1]
      - textbox "Log or error text": "[WinError 10054]"
      - paragraph:
        - button "Choose a file"
        - button "Show an example"
        - button "Clear"
      - status: 1 code in 1 place.
      - heading "WSAECONNRESET 10054 Connection reset by peer" [level=2]:
        - link "WSAECONNRESET 10054"
      - paragraph: /On line 1\\./
      - paragraph: /Try again\\?/
      - paragraph: "/Likeliest causes:/"
      - list:
        - listitem:
          - link
        - listitem:
          - link
        - listitem:
          - link
      - button "Copy as Markdown"
      - button "Copy as text"
      - region "The log with marks":
        - code:
          - mark: "10054"
  `);
});

/** Sideways scroll of the page, text that is cut off or beside the window, and a page without content. */
function findLosses(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`scrolls sideways by ${scrollWidth - clientWidth}`);
    const main = document.querySelector('main');
    const heading = main?.querySelector('h1');
    if ((heading?.getBoundingClientRect().height ?? 0) === 0) faults.push('has no heading');
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    for (const element of main?.querySelectorAll('h1, h2, p, li, dt, dd, td, th, summary, code') ??
      []) {
      const { left, right, width } = element.getBoundingClientRect();
      const hidden = width <= 1 || scrolls(element);
      if (!hidden && (left < 0 || right > clientWidth + 1))
        faults.push(`has text beside the window: ${element.textContent.trim().slice(0, 60)}`);
    }
    return faults;
  });
}

/** Elements that a transition, an animation or a smooth scroll moves. */
function findMotion(): string[] {
  const moves = [...document.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    return (
      /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth'
    );
  });
  return moves.map(({ outerHTML }) => outerHTML.slice(0, 80));
}

/** Contrast of text and lines with the page, as WCAG computes it. */
function contrasts(): Record<'muted' | 'accent' | 'line', number> {
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = luminance(getComputedStyle(document.body).backgroundColor);
  const against = (color: string) => {
    const own = luminance(color);
    return (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05);
  };
  const styleOf = (selector: string) => {
    const element = document.querySelector(selector);
    if (element === null) throw new Error(`There is no ${selector}.`);
    return getComputedStyle(element);
  };
  return {
    muted: against(styleOf('.message').color),
    accent: against(styleOf('.prose section p a').color),
    line: against(styleOf('body > footer').borderTopColor),
  };
}

/** Length of the Markdown edition of a code, which has what its page has. */
function length({ name }: { name: string }): number {
  return statSync(`dist/${name.toLowerCase()}.md`).size;
}

/** Words of up to twelve letters in the cells of tables that stand on two lines; names in code may. */
function findBrokenWords(): string[] {
  const broken: string[] = [];
  const range = document.createRange();
  for (const cell of document.querySelectorAll('th, td')) {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest('code') !== null) continue;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(
        /(?<![\w/])\p{L}{2,12}(?![\w/])/gu,
      )) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set(Array.from(range.getClientRects(), ({ top }) => top)).size > 1)
          broken.push(word);
      }
    }
  }
  return broken;
}

/**
 * Runs in the page: the sum of its layout shifts so far. Shifts are told in their order, so one of our own, of a
 * mark that jumps, says that all before it were told.
 */
async function layoutShift(): Promise<number> {
  const mark = document.createElement('div');
  mark.style.cssText =
    'position: fixed; inset: 0 auto auto 0; width: 9em; height: 9em; background: red';
  document.body.append(mark);
  const frame = () => new Promise((painted) => requestAnimationFrame(painted));
  await frame();
  await frame();
  mark.style.top = '50%';
  return new Promise((resolve) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources : [];
        if (sources.some(({ node }) => node === mark)) {
          mark.remove();
          observer.disconnect();
          resolve(sum);
        } else if ('value' in entry) sum += Number(entry.value);
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
  });
}
