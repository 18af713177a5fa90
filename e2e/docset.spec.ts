import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { gunzipSync } from 'fflate';
import { unpackTar } from 'modern-tar';
import { codes } from './support/codes.ts';
import { brokenInside, referencesOf } from './support/references.ts';

const top = 'Winsock_errors.docset';
const documents = `${top}/Contents/Resources/Documents/`;

/** Files of the docset by their path in the archive. */
const packed = gunzipSync(readFileSync('dist/offline/Winsock_errors.tgz'));
const files = new Map(
  (await unpackTar(packed, { strict: true })).map(({ header, data }) => [
    header.name,
    data ?? new Uint8Array(),
  ]),
);
const functions: { name: string; variants: string[]; url: string }[] = JSON.parse(
  readFileSync('dist/functions.json', 'utf8'),
);

test('every entry of the index leads to a page and a place on it', ({}, info) => {
  const rows = readIndex(info.outputPath('docSet.dsidx'));
  const idsOf = new Map(
    [...new Set(rows.map(({ path }) => path.split('#')[0] ?? ''))].map((file) => [
      file,
      new Set(referencesOf(text(documents + file)).ids),
    ]),
  );
  const missing = rows.filter(({ path }) => {
    const [file = '', id] = path.split('#');
    return !files.has(documents + file) || (id !== undefined && idsOf.get(file)?.has(id) !== true);
  });
  expect(rows.length).toBeGreaterThan(codes.length);
  expect(missing).toEqual([]);
});

test('each code is found by its name and numbers, each function and guide by its name', ({}, info) => {
  const found = new Set(
    readIndex(info.outputPath('docSet.dsidx')).map((entry) => Object.values(entry).join(' ')),
  );
  expect(codes).toHaveLength(97);
  for (const { name, value, hresult, url } of codes) {
    for (const form of [name, value, hresult])
      expect(found).toContain(`${form} Error ${url.slice(1)}index.html`);
  }
  for (const { name, variants, url } of functions) {
    for (const form of [name, ...variants])
      expect(found).toContain(`${form} Function ${url.slice(1)}index.html`);
  }
  const guides = [...found].filter((entry) => entry.includes(' Guide guides/'));
  expect(guides).toHaveLength(globSync('dist/guides/*/index.html').length);
  expect(found).toContain('ECONNRESET Error wsaeconnreset/index.html');
  expect(found).toContain('EINVAL Error einval/index.html');
});

test('Info.plist and the feed are well-formed and agree with meta.json', async ({ page }) => {
  const elements = (xml: string) =>
    page.evaluate((xml) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml');
      if (document.querySelector('parsererror') !== null) return [];
      return [...document.querySelectorAll(':not(:has(*))')].map(({ localName, textContent }) =>
        `${localName} ${textContent}`.trim(),
      );
    }, xml);
  const plist = await elements(text(`${top}/Contents/Info.plist`));
  expect(plist.slice(0, 2)).toEqual(['key CFBundleIdentifier', 'string winsock']);
  expect(plist.slice(plist.indexOf('key dashIndexFilePath')).slice(0, 4)).toEqual([
    'key dashIndexFilePath',
    'string index.html',
    'key isDashDocset',
    'true',
  ]);
  const meta: { version: string; feed_url: string } = JSON.parse(text(`${top}/meta.json`));
  const archive = meta.feed_url.replace(/xml$/, 'tgz');
  expect(await elements(readFileSync('dist/offline/Winsock_errors.xml', 'utf8'))).toEqual([
    `version ${meta.version}`,
    `url ${archive}`,
  ]);
});

test('every link of every page leads to a file and a place in the docset', () => {
  expect(brokenInside(files)).toEqual([]);
});

test('no two paths differ only in case, and none leaves its folder', () => {
  const paths = [...files.keys()];
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  expect(paths.filter((path) => !path.startsWith(`${top}/`) || path.includes('..'))).toEqual([]);
});

test('styles use nothing that Qt 5, the oldest engine of Zeal, throws away', () => {
  const styles = [...files.keys()].filter((path) => path.endsWith('.css'));
  expect(styles.length).toBeGreaterThan(0);
  for (const path of styles) {
    expect(text(path)).not.toMatch(/@layer|light-dark\(|[&]|@media[^{]*[<>]|@media not \(/);
  }
});

test('a page of the docset has its style, its contents and a box that finds codes', async ({
  page,
}, info) => {
  const folder = info.outputPath('docset');
  for (const [path, content] of files) {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    writeFileSync(`${folder}/${path}`, content);
  }
  await page.goto(`${pathToFileURL(folder).href}/${documents}wsaeconnreset/index.html`);
  await expect(page.locator('body')).toHaveCSS('line-height', /^24\.8/);
  await expect(
    page.locator('[name="//apple_ref/cpp/Section/What%20it%20means"] + h2'),
  ).toHaveAccessibleName(/^What it means/);
  await page.getByRole('combobox').fill('10060');
  await expect(page.getByRole('group', { name: 'This is' })).toContainText('WSAETIMEDOUT');
  await page.getByRole('combobox').press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('WSAETIMEDOUT');
});

interface Row {
  name: string;
  type: string;
  path: string;
}

/** The docset's index, which SQLite reads from a file. */
function readIndex(file: string): Row[] {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, files.get(`${top}/Contents/Resources/docSet.dsidx`) ?? '');
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare('SELECT name, type, path FROM searchIndex').all();
  database.close();
  return rows.map(({ name, type, path }) => ({
    name: String(name),
    type: String(type),
    path: String(path),
  }));
}

function text(path: string): string {
  return new TextDecoder().decode(files.get(path));
}
