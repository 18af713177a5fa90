import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { devDependencies } from '../../package.json';
import { cacheFolder } from '../hosting/environment.ts';
import type { Card } from './card.ts';
import { draw, size } from './drawing.ts';

/** What the pixels depend on beside the drawing itself. */
const versions = [
  'satori',
  'sharp',
  '@fontsource/ibm-plex-sans',
  '@fontsource/ibm-plex-mono',
] as const;

let fonts: Promise<Font[]> | undefined;

/**
 * The card as a PNG. One that was drawn before comes from Astro's cache folder, where its name is a
 * hash of all that it depends on.
 */
export async function renderCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = draw(card);
  const key = createHash('sha256')
    .update(JSON.stringify([drawing, versions.map((name) => devDependencies[name])]))
    .digest('hex');
  const file = join(cacheFolder, 'cards', `${key}.png`);
  const known = await readFile(file).catch(() => undefined);
  if (known !== undefined) return new Uint8Array(known);
  fonts ??= readFonts();
  const svg = await satori(drawing, { ...size, fonts: await fonts });
  // Satori has turned the text into outlines. Few colours keep the file small; flat ones need no dithering and
  // little search for a palette, which would take twice as long for a tenth of the bytes.
  const png = new Uint8Array(
    await sharp(Buffer.from(svg))
      .png({ palette: true, colours: 32, dither: 0, effort: 1 })
      .toBuffer(),
  );
  await mkdir(join(cacheFolder, 'cards'), { recursive: true });
  // Under its own name only when it is whole: a build may be killed at any time.
  await writeFile(`${file}.unfinished`, png);
  await rename(`${file}.unfinished`, file);
  return png;
}

function readFonts(): Promise<Font[]> {
  return Promise.all(
    [
      { name: 'IBM Plex Sans', file: 'ibm-plex-sans', weight: 400 },
      { name: 'IBM Plex Sans', file: 'ibm-plex-sans', weight: 600 },
      { name: 'IBM Plex Mono', file: 'ibm-plex-mono', weight: 400 },
      { name: 'IBM Plex Mono', file: 'ibm-plex-mono', weight: 600 },
    ].map(async ({ name, file, weight }): Promise<Font> => ({
      name,
      weight: weight === 600 ? 600 : 400,
      data: await readFile(
        `node_modules/@fontsource/${file}/files/${file}-latin-${weight}-normal.woff`,
      ),
    })),
  );
}
