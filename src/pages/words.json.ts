import type { APIRoute } from 'astro';
import { getCodes } from '../catalog/codes';
import { makeWordIndex } from '../winsock/word-index';

// What the search box needs to guess from plain words; its shape may change with every build.
export const GET = (async () => Response.json(makeWordIndex(await getCodes()))) satisfies APIRoute;
