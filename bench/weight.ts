import { globSync, readFileSync } from 'node:fs';
import { findAll, hasClass, parsePage } from '../src/finish/html.ts';
import { brotlied, gzipped } from './compress.ts';
import { atMost, type Figure } from './figure.ts';
import { filesOf, type PageFiles } from './page.ts';
import { median } from './peers/median.ts';
import { readCodes } from './published.ts';

// Budgets of the design, in bytes after gzip.
const PAGE = 22 * 1024;
/** The first flight of TCP, ten packets: https://www.rfc-editor.org/rfc/rfc6928 */
const FIRST_FLIGHT = 14 * 1024;
const SCRIPT = 3 * 1024;

/** What a first visit to each page costs: HTML and stylesheets together, the scripts that it loads, fonts. */
export function pageWeights(): Figure[] {
  const slugs = new Set(readCodes().map(({ name }) => name.toLowerCase()));
  const pages = globSync('dist/**/*.html')
    // An offline edition is one file of megabytes, and no page of the site.
    .filter((file) => !file.endsWith('winsock-errors.html'))
    .map(weigh)
    .toSorted((a, b) => b.page - a.page);
  const codePages = pages.filter(({ path }) => slugs.has(path.replaceAll('/', '')));
  const shortLinks = pages.filter(({ forwards }) => forwards);
  const others = pages.filter((page) => !codePages.includes(page) && !page.forwards);
  const fonts = pages.reduce((sum, page) => sum + page.fonts, 0);
  return [
    ...codePages
      .slice(0, 5)
      .map(({ path, page, detail }) => ({ ...atMost(path, page, PAGE, 'B'), detail }))
      .map(({ detail, ...line }, place) => ({
        ...line,
        what: `code page ${place + 1} by weight, ${line.what}: HTML + CSS, gzip`,
        figure: `${line.figure} (${detail})`,
      })),
    ...codePages
      .toSorted((a, b) => b.untilCauses - a.untilCauses)
      .slice(0, 3)
      .map(({ path, untilCauses }) =>
        atMost(`${path}: style, head and causes, gzip`, untilCauses, FIRST_FLIGHT, 'B'),
      ),
    middle('median code page', codePages),
    middle('median short link', shortLinks),
    ...others.slice(0, 5).map(({ path, page, detail }) => ({
      what: `other page, ${path}: HTML + CSS, gzip`,
      figure: `${page} B (${detail})`,
    })),
    atMost(
      'script of a code page before any use, the most, gzip',
      Math.max(...codePages.map(({ script }) => script)),
      SCRIPT,
      'B',
    ),
    atMost('fonts that pages load', fonts, 0, 'files'),
  ];
}

interface Weight {
  /** Address of the page. */
  path: string;
  /** HTML and stylesheets, gzip. */
  page: number;
  /** What has to arrive, compressed, until its causes can be read whole. */
  untilCauses: number;
  script: number;
  fonts: number;
  /** A short link, which only leads on. */
  forwards: boolean;
  /** The rest in words. */
  detail: string;
}

const sizes = new Map<string, { gzip: number; brotli: number }>();

function weigh(file: string): Weight {
  const files = filesOf('dist', file);
  const text = readFileSync(file, 'utf8');
  const html = sum([files.html]);
  const css = sum(files.css);
  const script = sum(files.script);
  return {
    path: file.slice('dist'.length).replace(/index\.html$/, ''),
    page: html.gzip + css.gzip,
    untilCauses: css.gzip + gzipped(causesEnd(text)),
    script: script.gzip,
    fonts: files.fonts.length,
    forwards: text.includes('data-forward'),
    detail: `HTML ${html.gzip}, CSS ${css.gzip}, script ${script.gzip}; brotli ${html.brotli + css.brotli}, script ${script.brotli}; ${requests(files)} requests`,
  };
}

/**
 * The page up to the end of its causes, else all of it. A server compresses the whole, but what stands further down
 * does not change the bytes of what stands above: a prefix on its own costs no less than within the page.
 */
function causesEnd(html: string): string {
  const page = parsePage(html);
  const [causes] = findAll(page, (element) => hasClass(element, 'causes'));
  return html.slice(0, (causes?.endIndex ?? html.length) + 1);
}

function requests({ css, script }: PageFiles): number {
  return 1 + css.length + script.length;
}

function sum(files: readonly string[]): { gzip: number; brotli: number } {
  const all = files.map(size);
  return {
    gzip: all.reduce((total, { gzip }) => total + gzip, 0),
    brotli: all.reduce((total, { brotli }) => total + brotli, 0),
  };
}

/** Stylesheets and scripts are shared by many pages, so each file is compressed once. */
function size(file: string): { gzip: number; brotli: number } {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const data = readFileSync(file);
  const found = { gzip: gzipped(data), brotli: brotlied(data) };
  sizes.set(file, found);
  return found;
}

function middle(what: string, pages: readonly Weight[]): Figure {
  return {
    what: `${what}: HTML + CSS, gzip`,
    figure: `${median(pages.map(({ page }) => page))} B (of ${pages.length})`,
  };
}
