import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../catalog/get-catalog';
import { toMarkdown } from '../catalog/markdown';

export const getStaticPaths = (async () =>
  (await getCatalog()).codes.map((code) => ({
    params: { code: code.slug },
    props: { code },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props, url }) =>
  new Response(toMarkdown(props.code, url), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
