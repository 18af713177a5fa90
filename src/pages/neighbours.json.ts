import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/get-catalog';
import { jsonResponse } from '../catalog/json';
import { neighbourUrl } from '../catalog/neighbours';

// Numbers of other systems as data. Fields are only ever added.
export const GET = (async () =>
  jsonResponse({
    license: 'https://creativecommons.org/licenses/by/4.0/',
    numbers: (await getCatalog()).neighbours.map((neighbour) => ({
      ...neighbour,
      url: neighbourUrl(neighbour.id),
    })),
  })) satisfies APIRoute;
