import type { Cause } from '../schemas/cause.ts';
import type { CodeData } from '../schemas/code.ts';
import type { Phrases } from '../schemas/phrases.ts';
import type { Reports } from '../schemas/report.ts';
import type { CodeReports, JoinedCause } from './code.ts';
import type { Content, Entry } from './content.ts';

/** The public reports that were read, by the name of the code. */
export function reportsByCode(files: readonly Entry<Reports>[]): Map<string, CodeReports> {
  return new Map(
    files.map(({ data: { code, read, unknown, other, queries, reports } }) => [
      code,
      { read, unknown, other, queries, known: reports.length, rows: reports },
    ]),
  );
}

/** The causes of a code, each with the number of reports in which it was the answer and what people say. */
export function joinCauses(
  causes: readonly Cause[],
  reports: Pick<CodeReports, 'rows'> | undefined,
  said?: Phrases,
): JoinedCause[] {
  const rows = Map.groupBy(reports?.rows ?? [], ({ cause }) => cause);
  return causes.map((cause) => ({
    ...cause,
    seen: rows.get(cause.id)?.length ?? 0,
    phrases: said?.causes[cause.id] ?? [],
  }));
}

/**
 * What is wrong between the reports and the codes: a file under another name than its code's, a row of a cause
 * that the code does not have, causes in another order than the reports show.
 */
export function reportProblems({ codes, reports }: Pick<Content, 'codes' | 'reports'>): string[] {
  const byName = new Map(codes.map((file) => [file.data.name, file]));
  return reports.flatMap((file) => {
    const code = byName.get(file.data.code);
    return [
      ...misnamed(file),
      ...(code === undefined ? [] : [...strayRows(file, code), ...misordered(file, code)]),
    ];
  });
}

function misnamed({ filePath, data }: Entry<Reports>): string[] {
  const expected = `${data.code.toLowerCase()}.yaml`;
  if (filePath.endsWith(`/${expected}`)) return [];
  return [
    `${filePath}: \`code\` is ${data.code}, so the file must be called ${expected}. Rename one of the two.`,
  ];
}

function strayRows({ filePath, data }: Entry<Reports>, code: Entry<CodeData>): string[] {
  const ids = new Set(code.data.causes.map(({ id }) => id));
  return data.reports.flatMap(({ cause }, index) =>
    ids.has(cause)
      ? []
      : [
          `${filePath}: \`reports[${index}].cause\` is ${cause}, which is no cause of ${code.filePath}. Correct the id or add the cause.`,
        ],
  );
}

/** The first cause that stands above one with more reports; what follows is mended with it. */
function misordered({ filePath, data }: Entry<Reports>, code: Entry<CodeData>): string[] {
  const causes = joinCauses(code.data.causes, { rows: data.reports });
  const index = causes.findIndex(({ seen }, place) => seen > (causes[place - 1]?.seen ?? Infinity));
  const [above, below] = [causes[index - 1], causes[index]];
  if (above === undefined || below === undefined) return [];
  return [
    `${code.filePath}: \`causes\` has ${above.id} (${above.seen} in ${filePath}) above ${below.id} (${below.seen}). Put the cause with more reports first.`,
  ];
}
