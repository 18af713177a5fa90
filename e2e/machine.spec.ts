import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { codes } from './support/codes.ts';

const validate = new Ajv2020({
  allErrors: true,
  validateFormats: false,
  allowUnionTypes: true,
}).compile(JSON.parse(readFileSync('dist/schema/code.json', 'utf8')));

test('the published data is valid by the published schema', () => {
  for (const code of codes) {
    expect(validate(code) || validate.errors, code.name).toBe(true);
    const own: unknown = JSON.parse(readFileSync(`dist${code.url.slice(0, -1)}.json`, 'utf8'));
    expect(own).toEqual(code);
  }
  expect(validate({ ...codes[0], value: '10054' })).toBe(false);
});

test('each code page names its JSON and Markdown twins, which are there', async ({ request }) => {
  for (const { url } of codes) {
    const html = readFileSync(`dist${url}index.html`, 'utf8');
    for (const [type, twin] of [
      ['application/json', `${url.slice(0, -1)}.json`],
      ['text/markdown', `${url.slice(0, -1)}.md`],
    ] as const) {
      expect(html).toContain(`<link rel="alternate" type="${type}" href="${twin}"`);
    }
  }
  const response = await request.get('/wsaeconnreset.md');
  expect(response.headers()['content-type']).toContain('text/markdown');
});

test('links in Markdown lead somewhere from wherever it is pasted', () => {
  for (const file of ['llms-full.txt', ...codes.map(({ url }) => `${url.slice(1, -1)}.md`)]) {
    const targets = Array.from(
      readFileSync(`dist/${file}`, 'utf8').matchAll(/\]\(([^)]*)\)/g),
      ([, target]) => target,
    );
    expect(targets.length, file).toBeGreaterThan(3);
    expect(
      targets.filter((target) => !/^https?:\/\//.test(target ?? '')),
      file,
    ).toEqual([]);
  }
});

test('llms.txt follows its convention and leads to every code', () => {
  const text = readFileSync('dist/llms.txt', 'utf8');
  expect(text).toMatch(/^# .+\n\n> .+\n/);
  for (const { url } of codes) expect(text).toContain(`${url.slice(0, -1)}.md)`);
});

test('the feed of changes is well-formed and newest first', async ({ page }) => {
  const feed = readFileSync('dist/changes.xml', 'utf8');
  // On an empty page: the site's own policy lets no script parse text.
  const entries = await page.evaluate((xml) => {
    const document = new DOMParser().parseFromString(xml, 'application/xml');
    if (document.querySelector('parsererror') !== null) return [];
    return [...document.querySelectorAll('entry')].map((entry) => ({
      id: entry.querySelector('id')?.textContent ?? '',
      updated: entry.querySelector('updated')?.textContent ?? '',
    }));
  }, feed);
  expect(entries.length).toBeGreaterThan(0);
  const times = entries.map(({ updated }) => Date.parse(updated));
  expect(times).toEqual(times.toSorted((a, b) => b - a));
  await page.goto('/changes/');
  for (const { id } of entries) {
    await expect(page.locator(`[id="${new URL(id).hash.slice(1)}"]`)).toBeVisible();
  }
});
