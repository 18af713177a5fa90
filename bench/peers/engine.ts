import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Article } from './content.ts';

/** A way to make the site: ours, or a peer in its documented default set-up. */
export interface Engine {
  id: string;
  /** Head of its column. */
  title: string;
  /** Its npm packages with exact versions; empty where it needs none. */
  packages: Readonly<Record<string, string>>;
  /** What the report says that it is made with; asked once it has been built. */
  versions(): string;
  /** Lays the source of the site into a folder, over what an earlier run left there. */
  write(folder: string, articles: readonly Article[]): void;
  /** Program and arguments of the build, run in that folder. */
  build: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** What a clean build must not find, relative to that folder. */
  caches: readonly string[];
  /** Where the finished site lies, relative to that folder. */
  output: string;
  /** Undefined where the engine has no search of its own. */
  search: SearchBox | undefined;
}

/** How a search looks from outside. Every one of them opens with Ctrl+K. */
export interface SearchBox {
  /** Selector of the text field. */
  input: string;
  /** Selector of the results: links, or elements that name their page. */
  hits: string;
  /** Where hits are no links: selectors, within a hit, of the title of its page; the first that is there counts. */
  titles?: readonly string[];
  /** Selector of a button that shows further results. */
  more?: string;
}

/** Writes files by their path within a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Front matter with values quoted the JSON way, which YAML reads as it is. */
export function frontMatter(data: Readonly<Record<string, string>>): string {
  const lines = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n`;
}

/** Packages and their versions as one line. */
export function listVersions(packages: Readonly<Record<string, string>>): string {
  return Object.entries(packages)
    .map(([name, version]) => `\`${name}\` ${version}`)
    .join(', ');
}

/** The text of every peer's home page. Not a list of all codes: the sidebar is one, and searches would find it for every name. */
export const welcome =
  'What each error code of Windows Sockets means, why it happens and what to do.\n';

/** The picture in the tab. Without one, a browser asks for /favicon.ico and gets an error page on top. */
export const favicon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4"/></svg>';
