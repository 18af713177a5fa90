import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/get-catalog';
import { jsonResponse } from '../catalog/json';

export const GET = (async () => jsonResponse((await getCatalog()).reference)) satisfies APIRoute;
