import type { CodeData } from '../schemas/code.ts';
import { knownCodes } from '../winsock/known-codes.ts';
import { proseFaults } from './prose.ts';

/** A content file as the collections hand it over. */
export interface ContentFile<Data> {
  /** Path of the file, for messages. */
  filePath: string;
  data: Data;
}

/** A file that names codes: a function, a runtime, a language, a guide. */
export type Naming = ContentFile<{ names: readonly string[]; field: string }>;

/** An MDX file with its prose, and the line of the file in which that begins. */
export type Prose = ContentFile<{ body: string; firstLine: number }>;

/**
 * What the schemas cannot see because it lies between files: repeated names and numbers, a number
 * that is not the name's, names that lead nowhere, a relation written twice; and prose that holds more
 * than words. Each problem names the file, the field or line and what to do; an empty list means that
 * the content fits together.
 */
export function findProblems(
  codes: ContentFile<CodeData>[],
  others: Naming[],
  prose: Prose[],
): string[] {
  const names = new Set(codes.map(({ data }) => data.name));
  return [
    ...repeated(codes, 'name'),
    ...repeated(codes, 'value'),
    ...codes.flatMap((file) => [
      ...misnamed(file),
      ...misnumbered(file),
      ...badRelations(file, names),
    ]),
    ...doubleRelations(codes),
    ...others.flatMap(({ filePath, data }) =>
      data.names
        .filter((name) => !names.has(name))
        .map(
          (name) =>
            `${filePath}: \`${data.field}\` names ${name}, which no file of content/codes describes. Correct the name or add the code.`,
        ),
    ),
    ...prose.flatMap(({ filePath, data: { body, firstLine } }) =>
      proseFaults(body).map(({ line, says }) => `${filePath}:${firstLine + line - 1}: ${says}`),
    ),
  ];
}

function repeated(codes: ContentFile<CodeData>[], field: 'name' | 'value'): string[] {
  return [...Map.groupBy(codes, ({ data }) => data[field])]
    .filter(([, files]) => files.length > 1)
    .map(
      ([value, files]) =>
        `${files.map(({ filePath }) => filePath).join(' and ')}: \`${field}\` is ${value} in both. Each code has one file: remove or correct one of them.`,
    );
}

function misnamed({ filePath, data }: ContentFile<CodeData>): string[] {
  const expected = `${data.name.toLowerCase()}.mdx`;
  if (filePath.endsWith(`/${expected}`)) return [];
  return [
    `${filePath}: \`name\` is ${data.name}, so the file must be called ${expected}. Rename one of the two.`,
  ];
}

function misnumbered({ filePath, data }: ContentFile<CodeData>): string[] {
  const known = knownCodes.find(([name]) => name === data.name);
  if (known === undefined || known[1] === data.value) return [];
  return [
    `${filePath}: \`value\` is ${data.value}, but winerror.h gives ${data.name} the number ${known[1]}. Write ${known[1]}.`,
  ];
}

function badRelations({ filePath, data }: ContentFile<CodeData>, names: Set<string>): string[] {
  return data.related.flatMap(({ code }, index) => {
    const field = `${filePath}: \`related[${index}].code\``;
    if (code === data.name) return [`${field} is the code itself. Remove the entry.`];
    if (!names.has(code))
      return [`${field} is ${code}, which does not exist. Correct the name or add the code.`];
    return [];
  });
}

function doubleRelations(codes: ContentFile<CodeData>[]): string[] {
  const pairs = codes.flatMap(({ filePath, data }) =>
    data.related.map(({ code }) => ({
      filePath,
      pair: [data.name, code].toSorted().join(' and '),
    })),
  );
  return [...Map.groupBy(pairs, ({ pair }) => pair)]
    .filter(([, found]) => found.length > 1)
    .map(
      ([pair, found]) =>
        `${[...new Set(found.map(({ filePath }) => filePath))].join(' and ')}: \`related\` joins ${pair} twice. Both pages show a relation that is written once: remove one entry.`,
    );
}
