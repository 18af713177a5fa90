import type { APIRoute } from 'astro';
import { getScriptData } from '../catalog/script-data';

export const GET = (async () => Response.json(await getScriptData('rareNames'))) satisfies APIRoute;
