import sharp from 'sharp';
import { docsetEntries } from './docset-entries.ts';
import { docsetIndex } from './docset-index.ts';
import { docsetPages } from './docset-pages.ts';
import { docsetBundle, docsetInfo, docsetMeta } from './docset-texts.ts';
import type { Files } from './edition.ts';

/** Top folder of the docset. Zeal and Dash know it by this name, which a feed names too. */
const folder = `${docsetBundle}.docset`;

/**
 * The offline edition as a docset for Zeal, Dash and Velocity, by the format of
 * https://kapeli.com/docsets. `address` is the site's, with its base. The same input gives the same bytes.
 */
export async function docset(edition: Files, address: URL, version: string): Promise<Files> {
  const pages = docsetPages(edition, address);
  const icon = edition.get('favicon.svg');
  if (icon === undefined) throw new Error('The offline edition has no favicon.svg for the docset.');
  const files: Files = new Map([
    ['meta.json', encode(docsetMeta(address, version))],
    ['icon.png', await png(icon, 16)],
    ['icon@2x.png', await png(icon, 32)],
    ['Contents/Info.plist', encode(docsetInfo(address))],
    ['Contents/Resources/docSet.dsidx', docsetIndex(docsetEntries(edition, address))],
  ]);
  for (const [path, content] of pages) files.set(`Contents/Resources/Documents/${path}`, content);
  return new Map([...files].map(([path, content]) => [`${folder}/${path}`, content]));
}

async function png(svg: Uint8Array, size: number): Promise<Uint8Array> {
  // Drawn eight times as large, because librsvg is coarse at 16 pixels.
  return sharp(svg, { density: 576 }).resize(size).png({ compressionLevel: 9 }).toBuffer();
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
