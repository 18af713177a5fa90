import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { site } from '../../src/hosting/environment.ts';
import type { BuiltPage } from './html.ts';
import { addressAttributes } from './references.ts';

/** A reference to an address of the site. */
interface Link {
  /** The page or file in which it stands. */
  from: string;
  to: URL;
}

/** What a link can lead to: the files of a build, and the ids of its pages. */
interface Targets {
  files: Set<string>;
  ids: Map<string, Set<string>>;
}

/** Properties of `<meta>` that hold an address of the site in full. */
const metas = ['og:url', 'og:image', 'twitter:image'];

/** Files written for programs that name pages; those of the search index do not. */
const data =
  '{*.{json,md,txt,xml,webmanifest},{functions,guides,offline,runtimes,schema}/**/*.{json,md,txt,xml}}';

/** What the files of a folder and its pages offer to links. */
export function targetsOf(folder: string, pages: BuiltPage[]): Targets {
  return {
    files: new Set(
      globSync(['**/*', '**/.*'], { cwd: folder, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => addressOf(relative(folder, join(entry.parentPath, entry.name)))),
    ),
    ids: new Map(
      pages.map(({ path, elements }) => [
        path,
        new Set(elements.map(({ id }) => id).filter((id) => id !== null)),
      ]),
    ),
  };
}

/** Every reference of a page to the site: attributes, cards, structured data, the refresh of short links. */
export function linksOfPage({ path, elements }: BuiltPage): Link[] {
  const values = elements.flatMap((element) => {
    const value = (name: string) => element.getAttributeValue(name);
    if (element.is('meta')) {
      const content = value('content');
      const property = value('property') ?? value('name') ?? '';
      if (metas.includes(property)) return [content];
      return value('http-equiv') === 'refresh' ? [content?.split('url=')[1]] : [];
    }
    if (value('type') === 'application/ld+json') return inText(element.textContent);
    return addressAttributes.map(value);
  });
  return toLinks(path, values);
}

/** Every reference of the files for programs: codes.json, sitemap, manifest, llms.txt and the like. */
export function linksOfData(folder: string): Link[] {
  return globSync(data, { cwd: folder }).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const found = [
      ...inText(text),
      ...[...text.matchAll(/"(?:url|src|action|start_url|scope)": ?"(\/[^"]*)"/g)].map(at(1)),
      ...[...text.matchAll(/\]\((\/[^)\s]*)\)/g)].map(at(1)),
    ];
    return toLinks(addressOf(file), found);
  });
}

/** The targets of the redirects that Netlify and Cloudflare read. */
export function linksOfRedirects(folder: string): Link[] {
  const lines = readFileSync(join(folder, '_redirects'), 'utf8').split('\n').filter(Boolean);
  return toLinks(
    '/_redirects',
    lines.map((line) => line.split(' ')[1]),
  );
}

/** The links that lead nowhere, each as "/page/ → /target/". A folder's address needs its slash. */
export function brokenLinks(links: Link[], { files, ids }: Targets): string[] {
  return links
    .filter(({ to }) => {
      const path = decodeURI(to.pathname);
      const fragment = decodeURIComponent(to.hash.slice(1));
      if (!files.has(path.endsWith('/') ? `${path}index.html` : path)) return true;
      return fragment !== '' && ids.get(path)?.has(fragment) !== true;
    })
    .map(({ from, to }) => `${from} → ${to.pathname}${to.hash}`);
}

function addressOf(file: string): string {
  return `/${file.replaceAll('\\', '/')}`;
}

function inText(text: string): string[] {
  return [...text.matchAll(ownAddress)].map(at(0));
}

/** An address of the site within text, up to what cannot be part of one there. */
const ownAddress = new RegExp(`${site.replaceAll('.', '\\.')}/[^\\s"'<>()\\[\\]\`]*`, 'g');

function at(index: number): (match: RegExpExecArray) => string {
  return (match) => match[index] ?? '';
}

function toLinks(from: string, values: (string | null | undefined)[]): Link[] {
  return values
    .filter((value) => value !== null && value !== undefined)
    .map((value) => ({ from, to: new URL(value, site + from) }))
    .filter(({ to }) => to.origin === site);
}
