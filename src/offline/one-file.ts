import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleOneFile } from './bundle.ts';
import type { BuiltSite } from './edition.ts';
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
export async function oneFile(built: BuiltSite, write: Write): Promise<void> {
  const { folder, base, site } = built;
  const entries: Entry[] = JSON.parse(readFileSync(join(folder, 'codes.json'), 'utf8'));
  const slugs = new Map(entries.map(({ name, url }) => [url, name.toLowerCase()]));
  const style = styles(folder) + readFileSync(new URL('one-file.css', import.meta.url), 'utf8');
  const script = await bundleOneFile();
  write(
    encode(`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${hash(script)}'; style-src '${hash(style)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Winsock errors: all codes in one file</title>
<meta name="color-scheme" content="light dark">
<style>${style}</style></head>
<body><header class="no-print"><div class="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 gap-y-2 px-4 py-2.5">
<a href="#top" class="site-name">Winsock errors</a>
<site-search data-base="#"><search><form><input type="search" name="q" role="combobox" aria-label="Look up an error" aria-expanded="false" aria-controls="answers" aria-autocomplete="list" autocomplete="off" autocapitalize="off" spellcheck="false" placeholder="Number, name or message"><kbd aria-hidden="true" hidden></kbd></form><div id="answers" role="listbox" aria-label="Answers" hidden></div><p role="status" class="sr-only"></p></search></site-search>
</div></header>
<main id="top" class="mx-auto max-w-6xl px-4 pb-16">
<div class="prose all-codes"><h1>Windows Sockets error codes</h1>
<p>All codes in one file, from <a href="${new URL(base, site).href}">Winsock errors</a>. It works without a network. Text under CC BY 4.0.</p>
<nav aria-labelledby="contents" class="booklet-contents"><h2 id="contents">Contents</h2><ol>
${entries.map(({ name, value }) => `<li><a href="#${name.toLowerCase()}">${value} ${name}</a></li>`).join('\n')}
</ol></nav></div>
`),
  );
  for (const { name, url } of entries) {
    const page = readFileSync(join(folder, url.slice(base.length), 'index.html'), 'utf8');
    write(encode(`${localized(article(page), name.toLowerCase(), slugs, built)}\n`));
  }
  write(encode('</main>\n'));
  for (const name of ['lexicon.json', 'words.json']) {
    const data = readFileSync(join(folder, name), 'utf8').replaceAll('<', '\\u003c');
    write(encode(`<script type="application/json" id="${name}">${data}</script>\n`));
  }
  write(encode(`<script>${script}</script>\n</body></html>\n`));
}

/** The article of a code page, without what makes sense on a page of its own only. */
function article(html: string): string {
  const found = /<article[^]*<\/article>/.exec(html);
  if (found === null) throw new Error('A code page has no article.');
  return found[0]
    .replaceAll(/<script[^>]*><\/script>|<a class="anchor"[^>]*>[^<]*<\/a>/g, '')
    .replaceAll(/<div class="(?:tools|stages)[^]*?<\/div>/g, '')
    .replaceAll(/ data-pagefind[-a-z]*(?:="[^"]*")?/g, '')
    .replaceAll(
      /<(\/?)h([1-5])/g,
      (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`,
    );
}

/** The article with ids of its own, and with links that lead inside the file or to the site. */
function localized(
  text: string,
  slug: string,
  slugs: Map<string, string>,
  { site }: BuiltSite,
): string {
  return text
    .replace('<article', `<article id="${slug}"`)
    .replaceAll(/(\sid=")(?!wsa[a-z_]+")([^"]+)"/g, `$1${slug}.$2"`)
    .replaceAll(/(\shref=")#([^"]+)"/g, `$1#${slug}.$2"`)
    .replaceAll(/(\shref=")(\/[^"#]*)(#[^"]*)?"/g, (_, before: string, url: string, id = '') => {
      const target = slugs.get(url);
      const inside = id === '' ? `#${target}` : `#${target}.${String(id).slice(1)}`;
      return `${before}${target === undefined ? new URL(url + id, site).href : inside}"`;
    });
}

/** The stylesheets of the code pages and of the long page. */
function styles(folder: string): string {
  const linked = ['wsaeconnreset/index.html', 'all/index.html'].flatMap((page) =>
    globSync(page, { cwd: folder }).flatMap((file) =>
      [
        ...readFileSync(join(folder, file), 'utf8').matchAll(
          /<link rel="stylesheet" href="[^"]*(_astro\/[^"]+)"/g,
        ),
      ].map(([, path = '']) => path),
    ),
  );
  return [...new Set(linked)].map((path) => readFileSync(join(folder, path), 'utf8')).join('\n');
}

/** The name of an inline script or style in a Content-Security-Policy. */
function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
