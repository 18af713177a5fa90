import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { rewrite, type Visitor } from '../finish/html.ts';
import type { IndexedSite } from '../finish/index-text.ts';
import { kindOf } from '../finish/paths.ts';
import { pathsOf, readFile, readPage } from '../finish/site.ts';
import { bundleClient, bundlePagefind } from './bundle.ts';
import { encode, type Files } from './files.ts';
import { relativeLink, relativeLinks, toRoot } from './links.ts';

/** Data of scripts, which a page from a disk gets as scripts. */
const scriptData = [
  'lexicon.json',
  'rare-names.json',
  'words.json',
  'causes.json',
  'advice.json',
  'other-numbers.json',
];

/**
 * The site as files for a disk: every link relative and explicit, one classic script, data and search
 * index as scripts. Pages that only forward are left out. The same site gives the same bytes.
 */
export async function offlineEdition(site: IndexedSite): Promise<Files> {
  const paths = pathsOf(site).filter(
    (path) => kindOf(path).disk === true && !site.forwarding.has(path),
  );
  const kept = new Set(paths);
  const client = encode(await bundleClient());
  const library = await bundlePagefind(resolve(site.folder, 'pagefind/pagefind.js'));
  const files = new Map<string, () => Uint8Array>();
  for (const path of paths) {
    files.set(
      path,
      path.endsWith('.html')
        ? () => encode(offlinePage(path, kept, site))
        : () => readFile(site, path),
    );
  }
  files.set('site.js', () => client);
  for (const name of scriptData) {
    const data = readFile(site, name).toString();
    files.set(`data/${name.replace('.json', '.js')}`, () =>
      encode(`(globalThis.offlineData ??= {})[${JSON.stringify(name)}] = ${data};\n`),
    );
  }
  files.set('search/pagefind.js', () => encode(searchScript(site, library)));
  return new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function offlinePage(path: string, kept: ReadonlySet<string>, site: IndexedSite): string {
  const context = { ...site, file: path, has: (file: string) => kept.has(file) };
  return rewrite(
    readPage(site, path),
    withoutModules,
    withLinkedStyle(relativeLink(site.style.href, context)),
    withClassicScript(`${toRoot(path)}/site.js`),
    withoutFigures,
    relativeLinks(context),
  );
}

/** Browsers load no modules from a disk, and install nothing from there. */
const withoutModules: Visitor = (element, changes) => {
  const { name, attribs } = element;
  const module = name === 'script' && attribs['type'] === 'module';
  const install = name === 'link' && /^(?:manifest|search)$/.test(attribs['rel'] ?? '');
  if (module || install) changes.replace(element, '');
};

/** The style that all pages share is one file here, instead of a part of each page. */
function withLinkedStyle(href: string): Visitor {
  return (element, changes) => {
    if (element.name === 'style') {
      changes.replace(element, `<link rel="stylesheet" href="${href}">`);
    }
  };
}

function withClassicScript(src: string): Visitor {
  return (element, changes) => {
    if (element.name === 'head') changes.append(element, `<script defer src="${src}"></script>`);
  };
}

/** Sizes and checksums of downloads are known once they are made: the edition cannot name its own. */
const withoutFigures: Visitor = (element, changes) => {
  if ('data-figure' in element.attribs) changes.replace(element, 'on the site');
};

/**
 * Pagefind's library and, in front of it, the index and a fetch that reads from it. What the index packs as text is
 * text here, which Pagefind takes too and an archive packs better; the rest is in base 64.
 */
function searchScript({ folder }: IndexedSite, library: string): string {
  const root = join(folder, 'pagefind');
  const index = globSync(
    '{pagefind-entry.json,*.pf_meta,wasm.en.pagefind,{fragment,index,filter}/*}',
    {
      cwd: root,
    },
  )
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => {
      const file = readFileSync(join(root, path));
      return path.startsWith('fragment/')
        ? [path, { text: gunzipSync(file).toString() }]
        : [path, { bytes: file.toString('base64') }];
    });
  return `const offlineIndex = ${JSON.stringify(Object.fromEntries(index))};
function offlineFetch(address) {
  const path = String(address).replace(/^.*?pagefind\\//, '').replace(/\\?.*$/, '');
  if (!Object.hasOwn(offlineIndex, path)) return Promise.resolve(new Response(null, { status: 404 }));
  const { text, bytes } = offlineIndex[path];
  return Promise.resolve(
    new Response(text ?? Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0))),
  );
}
${library}`;
}
