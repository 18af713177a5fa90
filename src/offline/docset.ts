import sharp from 'sharp';
import { docsetEntries } from './docset-entries.ts';
import { docsetIndex } from './docset-index.ts';
import { docsetPages } from './docset-pages.ts';
import { docsetBundle, docsetInfo, docsetMeta } from './docset-texts.ts';
import { encode, type Files } from './files.ts';

/** Top folder of the docset. Zeal and Dash know it by this name, which a feed names too. */
const folder = `${docsetBundle}.docset`;

/**
 * The offline edition as a docset for Zeal, Dash and Velocity, by the format of
 * https://kapeli.com/docsets. `address` is the site's, with its base. The same input gives the same bytes.
 */
export async function docset(edition: Files, address: URL, version: string): Promise<Files> {
  const icon = edition.get('favicon.svg');
  if (icon === undefined) throw new Error('The offline edition has no favicon.svg for the docset.');
  const [small, large] = [await png(icon(), 16), await png(icon(), 32)];
  const files = new Map<string, () => Uint8Array>([
    ['meta.json', () => encode(docsetMeta(address, version))],
    ['icon.png', () => small],
    ['icon@2x.png', () => large],
    ['Contents/Info.plist', () => encode(docsetInfo(address))],
    ['Contents/Resources/docSet.dsidx', () => docsetIndex(docsetEntries(edition, address))],
  ]);
  for (const [path, make] of docsetPages(edition, address)) {
    files.set(`Contents/Resources/Documents/${path}`, make);
  }
  return new Map([...files].map(([path, make]) => [`${folder}/${path}`, make]));
}

async function png(svg: Uint8Array, size: number): Promise<Uint8Array> {
  // Drawn eight times as large, because librsvg is coarse at 16 pixels.
  return sharp(svg, { density: 576 }).resize(size).png({ compressionLevel: 9 }).toBuffer();
}
