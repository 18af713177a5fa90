import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { codes } from './support/codes.ts';
import { knownCodes } from '../src/winsock/known-codes.ts';

const sections = [
  'what-it-means',
  'causes',
  'in-depth',
  'example',
  'returned-by',
  'elsewhere',
  'related',
  'guides',
  'also-written',
  'sources',
];
const optional = new Set(['in-depth', 'elsewhere', 'related', 'guides']);

test('every code of winerror.h is there, under its number and short title, and no other', () => {
  expect(codes.map(({ name, value, title }) => [name, value, title])).toEqual(knownCodes);
});

test('every number form agrees with arithmetic', () => {
  for (const { name, value, hex, hresult, hresultSigned } of codes) {
    expect(Number(hex), name).toBe(value);
    expect(Number(hresult), name).toBe(0x80070000 + value);
    expect(hresultSigned >>> 0, name).toBe(0x80070000 + value);
    expect(hresultSigned, name).toBeLessThan(0);
  }
});

test('every relation can be read from both sides', () => {
  const byName = new Map(codes.map((code) => [code.name, code]));
  for (const { name, related } of codes) {
    expect(related.length, `${name} stands alone`).toBeGreaterThan(0);
    for (const { code, why } of related) {
      expect(byName.get(code)?.related, `${name} and ${code}`).toContainEqual({ code: name, why });
    }
  }
});

/** A test with a page that walks from code to code: a new one for each takes longer than all that is asked of it. */
const walk = test.extend<object, { walker: Page }>({
  walker: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '' } = project.use;
      const page = await browser.newPage({ baseURL, serviceWorkers: 'block' });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});

for (const code of codes) {
  walk(`${code.name} answers under its name and its number`, async ({ walker: page }) => {
    const response = await page.goto(code.url);
    expect(response?.status()).toBe(200);
    await expect(page).toHaveTitle(new RegExp(`^${code.name} \\(${code.value}\\)`));
    await expect(page.locator('h1')).toHaveText([code.name]);

    const main = page.getByRole('main');
    const shown = await main.innerText();
    const numbers = [code.value, code.hex, code.hresult, code.hresultSigned];
    for (const text of [...numbers.map(String), code.title, code.message]) {
      expect(shown).toContain(text);
    }
    // Marks of the content files are not for readers.
    expect(shown).not.toContain('`');

    const ids = await main.locator('h2').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual(sections.filter((id) => ids.includes(id) || !optional.has(id)));
    const links = await main
      .locator('a')
      .evaluateAll((all) => all.map((link) => `${link.textContent} ${link.getAttribute('href')}`));
    for (const { code: other } of code.related)
      expect(links).toContain(`${other} /${other.toLowerCase()}/`);

    const twin = await page.request.get(`/${code.name.toLowerCase()}.json`);
    expect(await twin.json()).toEqual(code);
    const markdown = await page.request.get(`/${code.name.toLowerCase()}.md`);
    expect(await markdown.text()).toContain(`# ${code.name} (${code.value}): ${code.title}`);
  });
}

test('the prose of every code has 60 to 250 words on what it means', () => {
  for (const { name } of codes) {
    const text = readFileSync(`dist/${name.toLowerCase()}.md`, 'utf8');
    const meaning = /^## What it means$([^]*?)^## /m.exec(text)?.[1] ?? '';
    const words = meaning
      .replaceAll(/\]\([^)]*\)/g, ']')
      .split(/\s+/)
      .filter(Boolean).length;
    expect(words, name).toBeGreaterThanOrEqual(60);
    expect(words, name).toBeLessThanOrEqual(250);
  }
});

test('no sentence of eight words stands on more than two pages', () => {
  const pages = new Map<string, Set<string>>();
  for (const { name } of codes) {
    const text = readFileSync(`content/codes/${name.toLowerCase()}.mdx`, 'utf8').replaceAll(
      /```[^]*?```|^.*\burl: .*$|\]\([^)]*\)/gm,
      ' ',
    );
    for (const sentence of text.split(/(?<=[.!?:])\s+|\n\s*\n|\n\s*- /)) {
      const words = sentence.toLowerCase().match(/[a-z0-9_']+/g) ?? [];
      if (words.length < 8) continue;
      const key = words.join(' ');
      pages.set(key, (pages.get(key) ?? new Set()).add(name));
    }
  }
  const repeated = [...pages]
    .filter(([, names]) => names.size > 2)
    .map(([sentence, names]) => [sentence, ...names]);
  expect(repeated).toEqual([]);
});
