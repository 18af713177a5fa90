import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundleClient, bundlePagefind } from './bundle.ts';
import { encode, type Files } from './files.ts';
import { relativeLinks, toRoot } from './links.ts';

/** A built site. */
export interface BuiltSite {
  /** Folder that holds it. */
  folder: string;
  /** Base that it was built for, with a slash at its end. */
  base: string;
  /** Its origin. */
  site: URL;
}

/** Data of scripts, which a page from a disk gets as scripts. */
const scriptData = ['lexicon.json', 'words.json', 'advice.json'];

/** Files that make no sense on a disk: modules, cards, what only hosts and crawlers read. */
const left =
  /^(?:_astro\/(?!theme\.).*\.js|pagefind\/.*|cards\/.*|offline\/(?!index\.html).*|schema\/.*|404\.html|_redirects|_headers|\.nojekyll|\.htaccess|web\.config|robots\.txt|sitemap.*\.xml|changes\.xml|opensearch\.xml|site\.webmanifest|.*-worker\.js)$/;

/**
 * The site as files for a disk: every link relative and explicit, one classic script, data and search
 * index as scripts. Pages that only forward are left out. The same site gives the same bytes.
 */
export async function offlineEdition(built: BuiltSite): Promise<Files> {
  const { folder } = built;
  const read = (path: string) => readFileSync(join(folder, path));
  const paths = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !left.test(path) && !scriptData.includes(path))
    .filter((path) => !forwards(path, read(path)));
  const kept = new Set(paths);
  const client = encode(await bundleClient());
  const library = await bundlePagefind(resolve(folder, 'pagefind/pagefind.js'));
  const files = new Map<string, () => Uint8Array>();
  for (const path of paths) {
    files.set(
      path,
      path.endsWith('.html')
        ? () => encode(offlinePage(read(path).toString(), path, kept, built))
        : () => read(path),
    );
  }
  files.set('site.js', () => client);
  for (const name of scriptData) {
    files.set(`data/${name.replace('.json', '.js')}`, () =>
      encode(
        `(globalThis.offlineData ??= {})[${JSON.stringify(name)}] = ${read(name).toString()};\n`,
      ),
    );
  }
  files.set('search/pagefind.js', () => encode(searchScript(folder, library)));
  return new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function forwards(path: string, content: Uint8Array): boolean {
  return path.endsWith('.html') && content.toString().includes('data-forward');
}

function offlinePage(
  html: string,
  path: string,
  kept: ReadonlySet<string>,
  built: BuiltSite,
): string {
  return relativeLinks(
    html
      .replaceAll(/<script type="module" src="[^"]*"><\/script>/g, '')
      .replaceAll(/<link rel="(?:manifest|search)"[^>]*>/g, '')
      .replaceAll(/\{(?:size|sha256):[^}]*\}/g, 'on the site'),
    { ...built, file: path, has: (file) => kept.has(file) },
  ).replace('</head>', `<script defer src="${toRoot(path)}/site.js"></script></head>`);
}

/** Pagefind's library and, in front of it, the index and a fetch that reads from it. */
function searchScript(folder: string, library: string): string {
  const root = join(folder, 'pagefind');
  const index = globSync(
    '{pagefind-entry.json,*.pf_meta,wasm.*.pagefind,{fragment,index,filter}/*}',
    {
      cwd: root,
    },
  )
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => [path, readFileSync(join(root, path)).toString('base64')]);
  return `const offlineIndex = ${JSON.stringify(Object.fromEntries(index))};
function offlineFetch(address) {
  const path = String(address).replace(/^.*?pagefind\\//, '').replace(/\\?.*$/, '');
  if (!Object.hasOwn(offlineIndex, path)) return Promise.resolve(new Response(null, { status: 404 }));
  const bytes = Uint8Array.from(atob(offlineIndex[path]), (character) => character.charCodeAt(0));
  return Promise.resolve(new Response(bytes));
}
${library}`;
}
