import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import sharp from 'sharp';
import { icons } from '../../site';

export const getStaticPaths = (() =>
  icons.map((icon) => ({ params: { icon: icon.name }, props: icon }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { size, share } }) => {
  const drawn = Math.round(size * share);
  const margin = Math.floor((size - drawn) / 2);
  const svg = await readFile('public/favicon.svg');
  const png = await sharp(svg, { density: 1200 })
    .resize(drawn)
    .extend({
      top: margin,
      left: margin,
      bottom: size - drawn - margin,
      right: size - drawn - margin,
      background: '#0a58a6',
    })
    .png()
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
