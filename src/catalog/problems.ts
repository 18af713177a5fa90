import type { CodeData } from '../schemas/code.ts';
import { knownCodes } from '../winsock/known-codes.ts';
import type { Content, Entry } from './content.ts';
import { reportProblems } from './reports.ts';

/** The problems of a content folder as one message. */
export function listProblems(problems: readonly string[]): string {
  return `The content has ${problems.length} problem(s):\n${problems.map((text) => `  ${text}`).join('\n')}`;
}

/**
 * What the schemas cannot see because it lies between files: repeated names and numbers, a number
 * that is not the name's, names that lead nowhere, a relation written twice. Each problem names the
 * file, the field and what to do; an empty list means that the content fits together.
 */
export function findProblems(content: Content): string[] {
  const { codes } = content;
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
    ...namings(content)
      .filter(({ name }) => !names.has(name))
      .map(
        ({ filePath, field, name }) =>
          `${filePath}: \`${field}\` names ${name}, which no file of content/codes describes. Correct the name or add the code.`,
      ),
    ...reportProblems(content),
    ...strayPhrases(content),
    ...strayPairs(content),
    ...referenceProblems(content),
  ];
}

/** Every place outside of the codes' own files that names a code. */
function namings(content: Content) {
  const { messages, functions, pairs, runtimes, phrases, guides, reports, neighbours } = content;
  const naming = <Data>(
    files: readonly Entry<Data>[],
    field: string,
    names: (data: Data) => readonly string[],
  ) =>
    files.flatMap(({ filePath, data }) => names(data).map((name) => ({ filePath, field, name })));
  return [
    ...naming(messages, 'messages', ({ messages }) => messages.map(({ code }) => code)),
    ...naming(functions, 'errors', ({ errors }) => errors.map(({ code }) => code)),
    ...naming(pairs, 'errors', ({ errors }) => errors.map(({ code }) => code)),
    ...naming(runtimes, 'codes', ({ codes }) => codes.map(({ code }) => code)),
    ...naming(phrases, 'id', ({ id }) => [id]),
    ...naming(guides, 'codes', ({ codes }) => codes),
    ...naming(reports, 'code', ({ code }) => [code]),
    ...naming(neighbours, 'behind', ({ behind }) => behind),
  ];
}

/** Phrases of causes that their code does not have. */
function strayPhrases({ codes, phrases }: Pick<Content, 'codes' | 'phrases'>): string[] {
  const byName = new Map(codes.map((file) => [file.data.name, file]));
  return phrases.flatMap(({ filePath, data }) => {
    const code = byName.get(data.id);
    const ids = new Set(code?.data.causes.map(({ id }) => id));
    return Object.keys(data.causes)
      .filter((id) => code !== undefined && !ids.has(id))
      .map(
        (id) =>
          `${filePath}: \`causes\` of ${data.id} has ${id}, which is no cause of ${code?.filePath}. Correct the id or add the cause.`,
      );
  });
}

/** Pairs of functions that have no page, and ids that stand twice. */
function strayPairs({ functions, pairs }: Pick<Content, 'functions' | 'pairs'>): string[] {
  const names = new Set(functions.map(({ data }) => data.name));
  const ids = Map.groupBy(pairs, ({ id }) => id);
  return pairs.flatMap(({ id, filePath, data }) => [
    ...(ids.get(id)?.[0]?.data === data
      ? []
      : [`${filePath}: \`id\` is ${id} twice in content/pairs. Give one of them another.`]),
    ...data.functions
      .filter((name) => !names.has(name))
      .map(
        (name) =>
          `${filePath}: \`functions\` of ${id} names ${name}, which no file of content/functions describes. Correct the name or add the function.`,
      ),
  ]);
}

/** Functions that the reference lists as documented without a page, or otherwise with one; and pages that it lacks. */
function referenceProblems({
  functions,
  reference,
}: Pick<Content, 'functions' | 'reference'>): string[] {
  if (reference.length === 0) return [];
  const pages = new Set(functions.flatMap(({ data }) => [data.name, ...data.variants]));
  const listed = new Set(reference.flatMap(({ data }) => data.documented));
  return [
    ...reference.flatMap(({ filePath, data: { header, documented, others } }) => [
      ...documented
        .filter((name) => !pages.has(name))
        .map(
          (name) =>
            `${filePath}: \`documented\` of ${header} has ${name}, which no file of content/functions describes. Add the page, or say in \`others\` why there is none.`,
        ),
      ...others
        .flatMap(({ names }) => names)
        .filter((name) => pages.has(name))
        .map(
          (name) => `${filePath}: \`others\` of ${header} has ${name}, which has a page. Move it.`,
        ),
    ]),
    ...functions
      .filter(({ data: { name, variants } }) => ![name, ...variants].some((one) => listed.has(one)))
      .map(
        ({ filePath, data: { name } }) =>
          `${filePath}: no header of content/reference.yaml lists ${name}. Add it to \`documented\`.`,
      ),
  ];
}

function repeated(codes: Entry<CodeData>[], field: 'name' | 'value'): string[] {
  return [...Map.groupBy(codes, ({ data }) => data[field])]
    .filter(([, files]) => files.length > 1)
    .map(
      ([value, files]) =>
        `${files.map(({ filePath }) => filePath).join(' and ')}: \`${field}\` is ${value} in both. Each code has one file: remove or correct one of them.`,
    );
}

function misnamed({ filePath, data }: Entry<CodeData>): string[] {
  const expected = `${data.name.toLowerCase()}.mdx`;
  if (filePath.endsWith(`/${expected}`)) return [];
  return [
    `${filePath}: \`name\` is ${data.name}, so the file must be called ${expected}. Rename one of the two.`,
  ];
}

function misnumbered({ filePath, data }: Entry<CodeData>): string[] {
  const known = knownCodes.find(([name]) => name === data.name);
  if (known === undefined || known[1] === data.value) return [];
  return [
    `${filePath}: \`value\` is ${data.value}, but winerror.h gives ${data.name} the number ${known[1]}. Write ${known[1]}.`,
  ];
}

function badRelations({ filePath, data }: Entry<CodeData>, names: Set<string>): string[] {
  return data.related.flatMap(({ code }, index) => {
    const field = `${filePath}: \`related[${index}].code\``;
    if (code === data.name) return [`${field} is the code itself. Remove the entry.`];
    if (!names.has(code))
      return [`${field} is ${code}, which does not exist. Correct the name or add the code.`];
    return [];
  });
}

function doubleRelations(codes: Entry<CodeData>[]): string[] {
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
