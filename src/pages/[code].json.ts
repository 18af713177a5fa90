import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../catalog/get-catalog';
import { jsonResponse, toJson } from '../catalog/json';

export const getStaticPaths = (async () =>
  (await getCatalog()).codes.map((code) => ({
    params: { code: code.slug },
    props: { code },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => jsonResponse(toJson(props.code));
