import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { jsonResponse } from '../../catalog/json';
import { publishedCode } from '../../schemas/published';

// As input, so that a field which is added later breaks no reader’s check.
export const GET = (() =>
  jsonResponse(z.toJSONSchema(publishedCode, { io: 'input' }))) satisfies APIRoute;
