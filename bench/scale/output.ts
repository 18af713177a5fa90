import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipped } from '../compress.ts';
import { median } from '../peers/median.ts';
import { launch } from '../peers/visit.ts';
import { costOf } from '../search.ts';
import { serveAsHosted } from '../serve.ts';

/** What a site of some size gives. Bytes of pages are those of their HTML after gzip. */
export interface Output {
  codes: number;
  pages: number;
  files: number;
  /** Bytes of all files, for each page. */
  bytesPerPage: number;
  codePage: number;
  shortLink: number;
  functionPage: number;
  /** Pages of which a site has one, however many codes it has, the heaviest first: address and bytes. */
  lists: [path: string, bytes: number][];
  /** Bytes over the wire of a cold search for a number, and for a word that only texts hold. */
  certain: number;
  text: number;
  /** Bytes of the cards, of the offline editions, and of the rest. */
  cards: number;
  offline: number;
}

/** Measures a built site. */
export async function measureOutput(folder: string): Promise<Output> {
  const names = globSync('**', { cwd: folder }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  const size = (name: string) => statSync(join(folder, name)).size;
  const sum = (some: readonly string[]) => some.reduce((total, name) => total + size(name), 0);
  const pages = names.filter((name) => name.endsWith('index.html'));
  const codePages = pages.filter((name) => /^wsa\w+.index\.html$/.test(name));
  const weight = (some: readonly string[]) =>
    // Of many alike, five hundred tell as much as all.
    median(some.filter((_, index) => index % Math.ceil(some.length / 500) === 0).map(gzip));
  const gzip = (name: string) => gzipped(readFileSync(join(folder, name)));
  const lists = pages.filter((name) =>
    /^(?:(?:all|map|functions|search|decode).)?index\.html$/.test(name),
  );

  const { certain, text } = await searchBytes(folder);
  return {
    codes: codePages.length,
    pages: pages.length,
    files: names.length,
    bytesPerPage: Math.round(sum(names) / pages.length),
    codePage: weight(codePages),
    shortLink: weight(pages.filter((name) => /^(?:\d|0x)\w+.index\.html$/.test(name))),
    functionPage: weight(pages.filter((name) => /^functions.\w+.index\.html$/.test(name))),
    lists: lists
      .map((name): [string, number] => [`/${name.slice(0, -'index.html'.length)}`, gzip(name)])
      .toSorted(([, a], [, b]) => b - a),
    certain,
    text,
    cards: sum(names.filter((name) => name.startsWith('cards'))),
    offline: sum(names.filter((name) => name.startsWith('offline'))),
  };
}

/** Bytes over the wire of a cold search for a number, and of one for a word. */
async function searchBytes(folder: string): Promise<Pick<Output, 'certain' | 'text'>> {
  const site = await serveAsHosted(folder);
  const browser = await launch();
  const search = (query: string, group: 'This is' | 'In the text') =>
    costOf(browser, site, '/wsaeconnreset/', { query, group, by: 'pasting' });
  const bytes = (sent: readonly { bytes: number }[]) =>
    sent.reduce((total, entry) => total + entry.bytes, 0);
  try {
    return {
      certain: bytes((await search('10054', 'This is')).untilResult),
      text: bytes((await search('firewall', 'In the text')).inAll),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}
