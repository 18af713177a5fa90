import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { codes } from '../e2e/support/codes.ts';
import type { Figure } from './bench.ts';

// Budgets of the design, in bytes after gzip.
const PAGE = 14 * 1024;
const SCRIPT = 3 * 1024;
const CARD = 60_000;

/** What a first visit to a page costs: HTML and stylesheets together, and the scripts that it loads. */
export function pageWeights(): Figure[] {
  const pages = globSync('dist/**/index.html').map((file) => ({ file, ...weigh(file) }));
  const slugs = new Set(codes.map(({ name }) => name.toLowerCase()));
  const codePages = pages
    .filter(({ file }) => slugs.has(file.split(/[/\\]/)[1] ?? ''))
    .toSorted((a, b) => b.page - a.page);
  const others = pages
    .filter((page) => !codePages.includes(page))
    .toSorted((a, b) => b.page - a.page);
  return [
    ...codePages.slice(0, 5).map(({ file, page }) => ({
      what: `HTML + CSS of ${file}, one of the five heaviest code pages`,
      figure: `${page} B`,
      budget: `${PAGE} B`,
      ok: page <= PAGE,
    })),
    {
      what: 'script on a code page, the most',
      figure: `${Math.max(...codePages.map(({ script }) => script))} B`,
      budget: `${SCRIPT} B`,
      ok: codePages.every(({ script }) => script <= SCRIPT),
    },
    {
      what: 'median HTML + CSS of a code page',
      figure: `${codePages[Math.floor(codePages.length / 2)]?.page} B`,
    },
    heaviestCard(),
    ...others
      .slice(0, 5)
      .map(({ file, page }) => ({ what: `HTML + CSS of ${file}`, figure: `${page} B` })),
  ];
}

function heaviestCard(): Figure {
  const bytes = Math.max(...globSync('dist/cards/**/*.png').map((file) => statSync(file).size));
  return {
    what: 'the heaviest card',
    figure: `${bytes} B`,
    budget: `${CARD} B`,
    ok: bytes < CARD,
  };
}

function weigh(file: string): { page: number; script: number } {
  const html = readFileSync(file, 'utf8');
  const own = [
    ...html.matchAll(/<(?:link rel="stylesheet" href|script[^>]* src)="(\/[^"]+)"/g),
  ].map(([, url = '']) => url);
  const size = (files: Iterable<string>) =>
    [...files].map((path) => gzipped(readFileSync(path))).reduce((sum, bytes) => sum + bytes, 0);
  const files = own.map((url) => join('dist', url));
  const scripts = new Set(files.filter((path) => path.endsWith('.js')).flatMap(withImports));
  return {
    page: gzipped(html) + size(files.filter((path) => path.endsWith('.css'))),
    script: size(scripts),
  };
}

/** A script and all that it imports at once. */
function withImports(path: string): string[] {
  const imports = [
    ...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*["'](\.\/[^"']+)["']/g),
  ];
  return [path, ...imports.flatMap(([, name = '']) => withImports(join(dirname(path), name)))];
}

/** Bytes after gzip at its strongest. */
export function gzipped(data: string | Buffer): number {
  return gzipSync(data, { level: 9 }).length;
}
