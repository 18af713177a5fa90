import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/get-catalog';
import { jsonResponse } from '../catalog/json';
import { surveyedCodes } from '../catalog/survey';

// The survey as data, for others to check and to add to. Fields are only ever added.
export const GET = (async () =>
  jsonResponse({
    license: 'https://creativecommons.org/licenses/by/4.0/',
    codes: surveyedCodes((await getCatalog()).codes).map(({ code, reports }) => ({
      code: code.name,
      value: code.value,
      url: code.url,
      read: reports.read,
      unknown: reports.unknown,
      other: reports.other,
      queries: reports.queries,
      reports: reports.rows,
    })),
  })) satisfies APIRoute;
