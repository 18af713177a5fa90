import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/get-catalog';
import { jsonResponse } from '../catalog/json';

export const GET = (async () =>
  jsonResponse(
    (await getCatalog()).functions.map(
      ({ name, group, variants, header, library, failure, errorsVia, url, codes, ...page }) => ({
        name,
        group,
        variants,
        header,
        library,
        failure,
        errorsVia,
        url,
        documentation: page.documentation,
        errors: codes.map(({ code, when, retry }) => ({ code: code.name, when, retry })),
      }),
    ),
  )) satisfies APIRoute;
