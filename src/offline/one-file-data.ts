import type { Pagefind, PagefindPage } from '../elements/search/pagefind';
import type { DataFile, ScriptData } from '../elements/every-page/site-files';

/*
 * What ../elements/every-page/site-files does, inside the one-file edition: pages are articles of the same file,
 * data stands in it, and the text search reads the articles themselves.
 */

const MOST = 20;
const EXCERPT = 80;

/** `pageAddress('#', 'wsaeconnreset/', 'sources')` → `#wsaeconnreset.sources`. */
export function pageAddress(base: string, path: string, fragment = ''): string {
  return base + path.replace(/\/$/, '') + (fragment && `.${fragment}`);
}

/** The content of a data file. Rejects where the file has none of that name. */
export async function loadData<Data>(_: string, file: DataFile): Promise<ScriptData<Data>> {
  const element = document.getElementById(file);
  if (element === null) throw new Error(`There is no ${file} in this file.`);
  return JSON.parse(element.textContent);
}

/** A search over the articles in the form of Pagefind's: every word has to stand in the text. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const articles = [...document.querySelectorAll('article')].map((article) => ({
    id: article.id,
    title: article.querySelector('h2')?.textContent ?? article.id,
    text: textOf(article),
  }));
  return {
    options: async () => undefined,
    init: async () => undefined,
    destroy: async () => undefined,
    debouncedSearch: async (query) => {
      const words = query.toLowerCase().split(/\s+/).filter(Boolean);
      const found = articles
        .map((article) => ({ ...article, lower: article.text.toLowerCase() }))
        .filter(({ lower }) => words.every((word) => lower.includes(word)));
      return {
        results: found.slice(0, MOST).map(({ id, title, text, lower }) => ({
          data: async (): Promise<PagefindPage> => ({
            url: base + id,
            meta: { title },
            excerpt: excerpt(text, lower, query.toLowerCase(), words[0] ?? ''),
          }),
        })),
      };
    },
  };
}

/** The text of an element with a space between its parts, which follow each other without one. */
function textOf(element: Element): string {
  const parts: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) parts.push(walker.currentNode.nodeValue ?? '');
  return parts.join(' ').replaceAll(/\s+/g, ' ');
}

/** The place where the whole query stands, else its first word, escaped and marked. */
function excerpt(text: string, lower: string, query: string, word: string): string {
  const wanted = lower.includes(query) ? query : word;
  const at = lower.indexOf(wanted);
  const start = Math.max(0, at - EXCERPT);
  const end = at + wanted.length;
  return `${escape(text.slice(start, at))}<mark>${escape(text.slice(at, end))}</mark>${escape(text.slice(end, end + EXCERPT))}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
