import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import sharp from 'sharp';
import { brand, icons, tile } from '../../site';

export const getStaticPaths = (() =>
  icons.map((icon) => ({ params: { icon: icon.name }, props: icon }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { size, share } }) => {
  const drawn = Math.round(size * share);
  const margin = Math.floor((size - drawn) / 2);
  const png = await sharp(Buffer.from(tile), { density: 1200 })
    .resize(drawn)
    .extend({
      top: margin,
      left: margin,
      bottom: size - drawn - margin,
      right: size - drawn - margin,
      background: brand.accent,
    })
    .png()
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
