import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/get-catalog';
import { makeWordIndex } from '../winsock/word-index';

// What the search box needs to guess from plain words; its shape may change with every build.
export const GET = (async () =>
  Response.json(makeWordIndex((await getCatalog()).codes))) satisfies APIRoute;
