import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Scripts, styles and data that only the site's own scripts and hosts read: they may change with each build. */
const internal =
  /^(?:_astro|pagefind)\/|^(?:404\.html|web\.config|(?:advice|lexicon|words)\.json)$/;

/**
 * Every address that a built site publishes for good, sorted: pages, the ids inside their main part,
 * data files, cards. Paths start with a slash and carry no base.
 */
export function publishedAddresses(folder: string): string[] {
  const files = globSync('**/*.*', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  return files
    .filter((file) => !internal.test(file))
    .flatMap((file) =>
      file.endsWith('index.html') ? pageAddresses(join(folder, file), `/${file}`) : [`/${file}`],
    )
    .toSorted();
}

function pageAddresses(file: string, path: string): string[] {
  const page = path.replace(/index\.html$/, '');
  const main = readFileSync(file, 'utf8').replace(/^[^]*<main/, '');
  // Controls of forms have ids for their labels, which nobody links to.
  const ids = [
    ...main.matchAll(
      /<(?!input|textarea|select|datalist|output)[a-z][\w-]*\s[^>]*?\bid="([^"]+)"/g,
    ),
  ]
    .map(([, id = '']) => id)
    .filter((id) => id !== 'main' && id !== 'answers');
  return [page, ...ids.map((id) => `${page}#${id}`)];
}
