import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HtmlElement, Parser, StaticConfigLoader } from 'html-validate';

/** A page of the built site. */
export interface BuiltPage {
  /** Its address without origin and base: `/wsaeconnreset/`, `/404.html`. */
  path: string;
  html: string;
  readonly elements: HtmlElement[];
}

const parser = new Parser(
  await new StaticConfigLoader({ root: true, extends: [] }).getConfigFor('page.html'),
);

/** Every HTML file of a built folder, the edition in one file included. */
export function readPages(folder: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
    .map((file) =>
      toPage(
        `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
        readFileSync(join(folder, file), 'utf8'),
      ),
    );
}

/** A page from its text, to be judged as if it were built. It is parsed when its elements are asked for. */
export function toPage(path: string, html: string): BuiltPage {
  let elements: HtmlElement[] | undefined;
  return {
    path,
    html,
    get elements() {
      return (elements ??= parser.parseHtml(html).querySelectorAll('*'));
    },
  };
}

/** Content of the page's `<meta name>`, undefined where there is none. */
export function metaContent(page: BuiltPage, name: string): string | undefined {
  const meta = page.elements.find(
    (element) => element.is('meta') && element.getAttributeValue('name') === name,
  );
  return meta?.getAttributeValue('content') ?? undefined;
}

/** Whether search engines may list the page. */
export function isIndexable(page: BuiltPage): boolean {
  return metaContent(page, 'robots')?.includes('noindex') !== true;
}
