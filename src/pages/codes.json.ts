import type { APIRoute } from 'astro';
import { getCodes } from '../catalog/codes';
import { jsonResponse, toJson } from '../catalog/json';

export const GET = (async () => jsonResponse((await getCodes()).map(toJson))) satisfies APIRoute;
