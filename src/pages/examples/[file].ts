import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getExampleFiles } from '../../catalog/examples';

export const getStaticPaths = (() =>
  getExampleFiles().map(({ file, source }) => ({
    params: { file },
    props: { source },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.source, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
