import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { codes } from './support/codes.ts';

interface PublishedFunction {
  name: string;
  url: string;
  documentation: string;
  errors: { code: string; when?: string; retry: string }[];
}

const functions: PublishedFunction[] = JSON.parse(readFileSync('dist/functions.json', 'utf8'));
const page = (url: string) => readFileSync(`dist${url}index.html`, 'utf8');
const text = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ');

const withoutSpaces = (words: string) => words.replaceAll(' ', '');

test('function pages and code pages print that relation', () => {
  for (const { name, url, errors } of functions) {
    const html = text(page(url));
    for (const { code, when } of errors) {
      expect(html, name).toContain(code);
      if (when !== undefined) expect(html, name).toContain(when.replaceAll(/\s+/g, ' '));
    }
  }
  for (const { name, url, functions: own } of codes) {
    const section = /id="returned-by"[^]*?<\/section>/.exec(page(url))?.[0] ?? '';
    for (const { name: called } of own) expect(section, name).toContain(`<code>${called}</code>`);
  }
});

test('a function’s page says for each code whether to try again, in its own words where it differs', () => {
  for (const { name, url, errors } of functions) {
    const printed = withoutSpaces(text(page(url)));
    for (const { code, when, retry } of errors) {
      // What is the code's advice on a line without more is told on the code's page.
      if (when === undefined && retry === codes.find(({ name }) => name === code)?.retry) continue;
      expect(printed, name).toContain(withoutSpaces(retry.replaceAll('`', '')));
    }
  }
});

test('a runtime’s table says what the data say, and the code pages what they show of it', () => {
  const slugs = globSync('dist/runtimes/*/index.html').map((file) => file.split(/[/\\]/)[2] ?? '');
  expect(slugs.length).toBeGreaterThanOrEqual(20);
  for (const slug of slugs) {
    const table = text(/id="table"[^]*?<\/table>/.exec(page(`/runtimes/${slug}/`))?.[0] ?? '');
    const own = codes.filter(({ runtimes }) => slug in runtimes);
    expect(own.length, slug).toBeGreaterThan(0);
    for (const code of own) {
      const called = String(code.runtimes[slug]);
      expect(table, `${slug}: ${code.name}`).toContain(code.name);
      expect(table, `${slug}: ${code.name}`).toContain(called);
      const shown = page(code.url);
      if (shown.includes(`href="/runtimes/${slug}/"`))
        expect(text(shown), `${code.name}: ${slug}`).toContain(called);
      else expect(shown, `${code.name}: ${slug}`).toContain('href="/runtimes/"');
    }
    expect(table.match(/\bWSA[A-Z_]+ \d+/g)?.length, slug).toBe(own.length);
  }
});

test('every source is an https address, and no page of content is without one', () => {
  const pages = [
    ...codes.map(({ url }) => url),
    ...functions.map(({ url }) => url),
    ...globSync('dist/{runtimes,guides}/*/index.html').map(
      (file) => `/${file.split(/[/\\]/).slice(1, 3).join('/')}/`,
    ),
  ];
  expect(pages.length).toBeGreaterThan(280);
  for (const url of pages) {
    const list = /id="sources"[^]*?<\/section>/.exec(page(url))?.[0] ?? '';
    const links = [...list.matchAll(/<li><a href="([^"]+)"/g)].map(([, href = '']) => href);
    expect(links.length, url).toBeGreaterThan(0);
    expect(
      links.filter((href) => !href.startsWith('https://')),
      url,
    ).toEqual([]);
  }
});

test('every drawing has a text alternative', () => {
  let count = 0;
  for (const file of globSync('dist/**/index.html')) {
    // A drawing that is offered for copying is no drawing of the page.
    const html = readFileSync(file, 'utf8').replaceAll(/ data-copy="[^"]*"/g, '');
    for (const [svg] of html.matchAll(/<svg(?![^>]*aria-hidden="true")[^]*?<\/svg>/g)) {
      count++;
      const [, labels = ''] = /aria-labelledby="([^"]+)"/.exec(svg) ?? [];
      const named = labels.split(' ').filter(Boolean);
      const described = named.length === 2 && named.every((id) => svg.includes(`id="${id}"`));
      expect(described || /aria-label="[^"]+"/.test(svg.slice(0, 200)), file).toBe(true);
    }
  }
  expect(count).toBeGreaterThanOrEqual(11);
});

test('the machine-readable files carry every code', () => {
  const llms = readFileSync('dist/llms.txt', 'utf8');
  const full = readFileSync('dist/llms-full.txt', 'utf8');
  for (const { name, value, causes } of JSON.parse(readFileSync('dist/codes.json', 'utf8'))) {
    expect(llms).toContain(`[${name} (${value})]`);
    expect(full).toContain(`# ${name} (${value})`);
    for (const { fix } of causes) expect(full, name).toContain(fix);
  }
});
