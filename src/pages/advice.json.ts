import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/get-catalog';

// Meaning and advice for every code in one file: the decoder loads it whole, so that no request tells
// a server which errors a log holds. Its shape may change with every build.
export const GET = (async () =>
  Response.json(
    Object.fromEntries(
      (await getCatalog()).codes.map(({ name, summary, retry }) => [
        name,
        { summary, retry: retry.replaceAll('`', '') },
      ]),
    ),
  )) satisfies APIRoute;
