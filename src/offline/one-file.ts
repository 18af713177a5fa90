import { readFileSync } from 'node:fs';
import { findAll, hasClass, outerHtml, parsePage, rewrite, type Visitor } from '../finish/html.ts';
import type { IndexedSite } from '../finish/index-text.ts';
import { isStylesheet, sha256 } from '../finish/share-style.ts';
import { readFile, readPage } from '../finish/site.ts';
import { bundleOneFile } from './bundle.ts';
import { encode, type Write } from './files.ts';

/** What the file needs to know of a code. */
interface Entry {
  name: string;
  value: number;
  url: string;
}

/**
 * Writes the reference of codes as one HTML file that needs nothing beside it: all articles, the lookup with
 * its data, a search in the text, the styles. Its policy allows exactly its own script and style.
 */
export async function oneFile(site: IndexedSite, write: Write): Promise<void> {
  const entries: Entry[] = JSON.parse(readFile(site, 'codes.json').toString());
  const slugs = new Map(entries.map(({ name, url }) => [url, name.toLowerCase()]));
  const style = styles(site) + readFileSync(new URL('one-file.css', import.meta.url), 'utf8');
  const script = await bundleOneFile();
  write(
    encode(`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${sha256(script)}'; style-src '${sha256(style)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Winsock errors: all codes in one file</title>
<meta name="color-scheme" content="light dark">
<style>${style}</style></head>
<body><header class="no-print"><div class="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 gap-y-2 px-4 py-2.5">
<a href="#top" class="site-name">Winsock errors</a>
${searchBox(site)}
</div></header>
<main id="top" class="mx-auto max-w-6xl px-4 pb-16">
<div class="prose all-codes"><h1>Windows Sockets error codes</h1>
<p>All codes in one file, from <a href="${new URL(site.base, site.origin).href}">Winsock errors</a>. It works without a network. Text under CC BY 4.0.</p>
<nav aria-labelledby="contents" class="booklet-contents"><h2 id="contents">Contents</h2><ol>
${entries.map(({ name, value }) => `<li><a href="#${name.toLowerCase()}">${value} ${name}</a></li>`).join('\n')}
</ol></nav></div>
`),
  );
  for (const entry of entries) write(encode(`${article(site, entry, slugs)}\n`));
  write(encode('</main>\n'));
  for (const name of ['lexicon.json', 'rare-names.json', 'words.json', 'advice.json']) {
    const data = readFile(site, name).toString().replaceAll('<', '\\u003c');
    write(encode(`<script type="application/json" id="${name}">${data}</script>\n`));
  }
  write(encode(`<script>${script}</script>\n</body></html>\n`));
}

/** The article of a code page, without what makes sense on a page of its own only. */
function article(
  site: IndexedSite,
  { name, url }: Entry,
  slugs: ReadonlyMap<string, string>,
): string {
  const path = `${url.slice(site.base.length)}index.html`;
  const page = readPage(site, path);
  const [element] = findAll(page, ({ name }) => name === 'article');
  if (element === undefined) throw new Error(`${path} has no article.`);
  return rewrite(
    parsePage(outerHtml(page, element)),
    withoutOwnPage,
    lowerHeadings,
    localized(name.toLowerCase(), slugs, site),
  );
}

const withoutOwnPage: Visitor = (element, changes) => {
  const { name, attribs } = element;
  const tools = name === 'div' && /^tools/.test(attribs['class'] ?? '');
  if (name === 'script' || hasClass(element, 'anchor') || tools) changes.replace(element, '');
  for (const attribute of Object.keys(attribs)) {
    if (attribute.startsWith('data-pagefind')) changes.attribute(element, attribute, undefined);
  }
};

const lowerHeadings: Visitor = (element, changes) => {
  const [, level] = /^h([1-5])$/.exec(element.name) ?? [];
  if (level !== undefined) changes.rename(element, `h${Number(level) + 1}`);
};

/** Gives ids of the article's own, and leads links inside the file or to the site. */
function localized(
  slug: string,
  slugs: ReadonlyMap<string, string>,
  { origin }: IndexedSite,
): Visitor {
  return (element, changes) => {
    const { id, name, href } = element.attribs;
    // Radio buttons are of one group by their name.
    if (name !== undefined) changes.attribute(element, 'name', `${slug}.${name}`);
    if (element.name === 'article') changes.attribute(element, 'id', slug);
    else if (id !== undefined) changes.attribute(element, 'id', `${slug}.${id}`);
    if (href === undefined) return;
    const [, path = '', fragment = ''] = /^([^#]*)(#.*)?$/.exec(href) ?? [];
    const target = path === '' ? slug : slugs.get(path);
    if (target !== undefined) {
      const inside = fragment === '' ? `#${target}` : `#${target}.${fragment.slice(1)}`;
      changes.attribute(element, 'href', inside);
    } else if (path.startsWith('/')) {
      changes.attribute(element, 'href', new URL(href, origin).href);
    }
  };
}

/** The site's own box, for addresses inside the file. */
function searchBox(site: IndexedSite): string {
  const page = readPage(site, 'all/index.html');
  const [box] = findAll(page, ({ name }) => name === 'site-search');
  if (box === undefined) throw new Error('all/index.html has no search box.');
  return rewrite(parsePage(outerHtml(page, box)), (element, changes) => {
    if (element.name === 'site-search') changes.attribute(element, 'data-base', '#');
    if (element.name === 'form') changes.attribute(element, 'action', undefined);
  });
}

/** The stylesheets of the code pages and of the long page. */
function styles(site: IndexedSite): string {
  const linked = ['wsaeconnreset/index.html', 'all/index.html']
    .filter((path) => site.pages.includes(path))
    .flatMap((path) => findAll(readPage(site, path), isStylesheet))
    .map(({ attribs }) => (attribs['href'] ?? '').slice(site.base.length));
  const texts = [...new Set(linked)].map((path) => readFile(site, path).toString());
  return [site.style.css, ...texts].join('\n');
}
