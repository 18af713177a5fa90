import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/get-catalog';
import { makeLexicon } from '../winsock/make-lexicon';

// What the search box needs for a certain answer; its shape may change with every build.
export const GET = (async () =>
  Response.json(makeLexicon((await getCatalog()).codes))) satisfies APIRoute;
