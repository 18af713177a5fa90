import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/get-catalog';
import { jsonResponse, toJson } from '../catalog/json';

export const GET = (async () =>
  jsonResponse((await getCatalog()).codes.map(toJson))) satisfies APIRoute;
