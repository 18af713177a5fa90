import { findAll, parsePage, textOf } from '../finish/html.ts';
import { headings } from './docset-pages.ts';
import { type Files, readText } from './files.ts';

/** A line of the docset's index. The types are Dash's. */
export interface Entry {
  name: string;
  type: 'Error' | 'Function' | 'Guide' | 'Section';
  /** Path of the page below Documents, with a fragment for a section. */
  path: string;
}

/**
 * What a reader can look up: each code by name, number, HRESULT and errno name, functions with their
 * variants, guides, and the sections of all these pages, from which Zeal makes its table of contents.
 */
export function docsetEntries(edition: Files, address: URL): Entry[] {
  const pathOf = (url: string) => `${url.slice(address.pathname.length)}index.html`;
  const codes: Code[] = JSON.parse(readText(edition, 'codes.json'));
  const functions: WinsockFunction[] = JSON.parse(readText(edition, 'functions.json'));
  const entries = [
    ...codes.flatMap((code) => codeEntries(code, pathOf(code.url), edition)),
    ...functions.flatMap(({ name, variants, url }) =>
      [name, ...variants].map((each) => entry(each, 'Function', pathOf(url))),
    ),
    ...[...edition.keys()]
      .filter((path) => /^(?:guides|runtimes)\/[^/]+\/index\.html$/.test(path))
      .map((path) => entry(title(readText(edition, path)), 'Guide', path)),
  ];
  const sections = [...new Set(entries.map(({ path }) => path))].flatMap((path) =>
    headings(readText(edition, path)).map(({ id, text }) =>
      entry(text, 'Section', `${path}#${id}`),
    ),
  );
  return [...entries, ...sections];
}

/** An errno name that several codes share leads to the page that tells them apart, as on the site. */
function codeEntries({ name, value, hresult, aliases }: Code, path: string, edition: Files) {
  const shared = (alias: string) => `${alias.toLowerCase()}/index.html`;
  return [
    ...[name, String(value), hresult].map((each) => entry(each, 'Error', path)),
    ...aliases
      .filter((alias) => errnoName.test(alias))
      .map((alias) => entry(alias, 'Error', edition.has(shared(alias)) ? shared(alias) : path)),
  ];
}

/** The names of errno.h, of h_errno in netdb.h, and of getaddrinfo. */
const errnoName = /^(?:E[A-Z\d]+|EAI_[A-Z]+|HOST_NOT_FOUND|TRY_AGAIN|NO_RECOVERY|NO_DATA)$/;

function entry(name: string, type: Entry['type'], path: string): Entry {
  return { name, type, path };
}

function title(html: string): string {
  const [heading] = findAll(parsePage(html), ({ name }) => name === 'h1');
  return heading === undefined ? '' : textOf(heading);
}

/** What is read of codes.json. */
interface Code {
  name: string;
  value: number;
  hresult: string;
  url: string;
  aliases: string[];
}

/** What is read of functions.json. */
interface WinsockFunction {
  name: string;
  variants: string[];
  url: string;
}
