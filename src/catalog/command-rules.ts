import type { Command } from '../schemas/command.ts';
import { type Invocation, type Shell, invocations } from './command-line.ts';

/** Words in capitals that a reader replaces; a capital word that is meant as it stands is one of its row's `words`. */
const placeholders = [
  'ADDRESS',
  'COUNT',
  'FILE',
  'FOLDER',
  'HANDLE',
  'HOST',
  'ID',
  'NAME',
  'PID',
  'PORT',
  'PROGRAM',
  'PROXY',
  'START',
  'URL',
  'USER',
];

/** Short names of PowerShell that mean something else elsewhere, or that nobody can look up. */
export const aliases = new Set(
  '% ? cat cd copy cp curl del diff dir echo fc ft fl foreach gc gci gcim gi gm gp gps group gsv h history icm iex ipconf iwr kill ls measure md mv ps pwd r rd ren rm rmdir sc select set sleep sls sort sp start tee type wget where write'.split(
    ' ',
  ),
);

/** What is wrong with a line of commands by the table, in sentences; nothing where it is right. */
export function faultsOf(text: string, shell: Shell, table: readonly Command[]): string[] {
  return invocations(text, shell).flatMap((one) => [
    ...badName(one, shell),
    ...(rowOf(one, table) ? [] : [`\`${one.name}\` is not in content/commands.yaml`]),
    ...badWords(one, table),
    ...badPlaceholders(one, table),
  ]);
}

/** Whether a line needs an administrator by the table. */
export function needsAdmin(text: string, shell: Shell, table: readonly Command[]): boolean {
  return invocations(text, shell).some((one) => {
    const admin = rowOf(one, table)?.row.admin;
    if (!Array.isArray(admin)) return admin === true;
    return one.words.flatMap(letters).some((word) => admin.includes(word));
  });
}

/** The row with the longest name that the words begin with, and the words behind it. */
function rowOf({ name, words }: Invocation, table: readonly Command[]) {
  const typed = [name, ...words];
  const [row] = table
    .filter(({ id }) => id.split(' ').every((part, index) => part === typed[index]))
    .toSorted((a, b) => b.id.length - a.id.length);
  return row && { row, rest: typed.slice(row.id.split(' ').length) };
}

function badName({ name }: Invocation, shell: Shell): string[] {
  if (shell !== 'PowerShell' || !aliases.has(name)) return [];
  return [
    `\`${name}\` is an alias in PowerShell: write ${name === 'curl' || name === 'sc' || name === 'where' ? `\`${name}.exe\`` : 'the full name'}`,
  ];
}

function badWords(invocation: Invocation, table: readonly Command[]): string[] {
  const found = rowOf(invocation, table);
  if (!found) return [];
  const { row, rest } = found;
  const faults: string[] = [];
  let free = 0;
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? '';
    const kind = kindOf(word, row);
    if (kind === 'takes the next') at++;
    if (kind === 'free') free++;
    if (kind === 'unknown')
      faults.push(`\`${row.id}\` has no \`${word}\` in content/commands.yaml`);
  }
  if (free > row.positional.length && !row.positional.at(-1)?.endsWith('…')) {
    faults.push(`\`${row.id}\` takes ${row.positional.length} words without a name, not ${free}`);
  }
  return faults;
}

function kindOf(word: string, { kind, parameters, switches }: Command) {
  if (kind === 'cmdlet') {
    const [, name] = /^-([A-Za-z]\w*)$/.exec(word) ?? [];
    if (name === undefined) return 'free';
    if (switches.includes(name)) return 'known';
    return parameters.includes(name) ? 'takes the next' : 'unknown';
  }
  if (switches.includes(word)) return 'known';
  if (parameters.includes(word)) return 'takes the next';
  if (parameters.some((name) => /[=:]$/.test(name) && word.startsWith(name))) return 'known';
  if (letters(word).every((letter) => switches.includes(letter))) return 'known';
  return /^(?:[-/]\D|\w+=)/.test(word) ? 'unknown' : 'free';
}

/** The switches that one word bundles: `-ano` is `-a -n -o`. */
function letters(word: string): string[] {
  const [, bundle] = /^-([a-z]{2,})$/i.exec(word) ?? [];
  return bundle === undefined ? [word] : [...bundle].map((letter) => `-${letter}`);
}

function badPlaceholders(invocation: Invocation, table: readonly Command[]): string[] {
  const known = [...placeholders, ...(rowOf(invocation, table)?.row.words ?? [])];
  return invocation.words
    .flatMap((word) => word.match(/(?<![-$\w])[A-Z][A-Z0-9_]+\b(?!-)/g) ?? [])
    .filter((word) => !known.includes(word))
    .map((word) => `\`${word}\` is no placeholder of src/catalog/command-rules.ts`);
}
