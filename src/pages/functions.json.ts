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
        pairs: page.pairs.flatMap(({ rows }) =>
          rows.map(({ id, of, name, level, value, since, source, codes }) => ({
            id,
            of,
            name,
            level,
            value,
            since,
            source,
            errors: codes.map(({ code, when, source }) => ({ code: code.name, when, source })),
          })),
        ),
      }),
    ),
  )) satisfies APIRoute;
