import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { jsonResponse } from '../../catalog/json';
import { publishedCode } from '../../schemas/published';

// A field which is added later breaks no reader’s check, so nothing forbids further ones.
export const GET = (() =>
  jsonResponse(
    z.toJSONSchema(publishedCode, {
      io: 'input',
      override: ({ jsonSchema }) => {
        if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      },
    }),
  )) satisfies APIRoute;
