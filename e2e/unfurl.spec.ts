import { globSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { codes } from './support/codes.ts';
import { readHead } from './support/head.ts';

const slugs = new Set(codes.map(({ name }) => name.toLowerCase()));
const pages = globSync('dist/**/index.html').map((file) => ({
  file,
  html: readFileSync(file, 'utf8'),
}));

test('every page unfurls from its first 32 KB: title, description, card, canonical', () => {
  const wrong: string[] = [];
  for (const { file, html } of pages) {
    const { title, description, canonical, properties } = readHead(html);
    const expected = ['og:title', 'og:description', 'og:url', 'og:image', 'twitter:card'];
    const missing = expected.filter((name) => (properties[name] ?? '') === '');
    if (!title || !description || !canonical || missing.length > 0)
      wrong.push(`${file}: ${missing.join(', ')}`);
    if (properties['og:url'] !== canonical) wrong.push(`${file}: og:url is not the canonical page`);
  }
  expect(pages.length).toBeGreaterThan(600);
  expect(wrong).toEqual([]);
});

test('title and description of a code begin with the number that people hold', () => {
  for (const { name, value, url } of codes) {
    const { title, description } = readHead(readFileSync(`dist${url}index.html`, 'utf8'));
    expect(title).toMatch(new RegExp(`^Winsock error ${value} \\(${name}\\)`));
    expect(description).toMatch(new RegExp(`^(?:Socket error |Error )?${value}: `));
  }
});

test('code pages and their short links show the card of the code', () => {
  const shown = pages.filter(({ html }) => {
    const slug = new URL(readHead(html).canonical ?? '').pathname.slice(1, -1);
    return slugs.has(slug);
  });
  expect(shown.length).toBeGreaterThan(4 * codes.length - 5);
  for (const { file, html } of shown) {
    const { canonical = '', properties } = readHead(html);
    const slug = new URL(canonical).pathname.slice(1, -1);
    expect(new URL(properties['og:image'] ?? '').pathname, file).toBe(`/cards/${slug}.png`);
  }
});

test('every card is a PNG of 1200 × 630 pixels under 60 KB', () => {
  const cards = globSync('dist/cards/**/*.png');
  expect(cards.length).toBeGreaterThan(codes.length);
  for (const card of cards) {
    const png = readFileSync(card);
    expect(png.subarray(1, 4).toString(), card).toBe('PNG');
    // The header chunk begins at byte 8 with its length and name; width and height follow.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], card).toEqual([1200, 630]);
    expect(statSync(card).size, card).toBeLessThan(60_000);
  }
});

test('structured data names each page and its place', () => {
  for (const { file, html } of pages) {
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
      ([, json = '']): Record<string, unknown> => JSON.parse(json),
    );
    const kinds = blocks.map((block) => block['@type']);
    const { title = '', canonical, properties } = readHead(html);
    for (const block of blocks) expect(block['@context'], file).toBe('https://schema.org');
    if (kinds.includes('TechArticle')) {
      const article = blocks[kinds.indexOf('TechArticle')];
      expect(title.startsWith(String(article?.['headline'])), file).toBe(true);
      expect(article?.['url'], file).toBe(canonical);
      expect(article?.['image'], file).toBe(properties['og:image']);
    }
    const list = blocks[kinds.indexOf('BreadcrumbList')]?.['itemListElement'];
    if (!Array.isArray(list)) continue;
    expect(list.map(({ position }) => position)).toEqual(list.map((_, index) => index + 1));
    expect(list.at(-1)?.item, file).toBe(canonical);
    for (const { name, item } of list) {
      expect(name, file).not.toBe('');
      expect(URL.canParse(item), file).toBe(true);
    }
  }
  const typed = pages.filter(({ html }) => html.includes('"@type":"TechArticle"'));
  expect(typed.length).toBeGreaterThan(codes.length + 150);
});
