import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { codePage } from '../../e2e/support/code-page.ts';
import { makeCatalog } from './catalog.ts';
import { readContent } from './read-content.ts';

const reset = codePage({ name: 'WSAECONNRESET', value: 10054 });
const aborted = codePage({ name: 'WSAECONNABORTED', value: 10053 });

const folder = mkdtempSync(join(tmpdir(), 'content-'));
after(() => rmSync(folder, { recursive: true }));

/** What a function makes of a folder with these files and no others. */
function inFolder<Result>(files: Record<string, string>, read: (folder: string) => Result): Result {
  rmSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return read(folder);
}

/** What reading and joining the files says is wrong: one string, its places without the folder. */
function problems(files: Record<string, string>): string {
  try {
    inFolder(files, (folder) => makeCatalog(readContent(folder), { codes: [], handling: [] }));
    return '';
  } catch (error) {
    return String(error).replaceAll(`${folder}/`, '');
  }
}

for (const [title, files, says] of [
  [
    'an unknown key',
    { 'codes/wsaeconnreset.mdx': reset.replace('stage:', 'stagge: connect\nstage:') },
    [/codes\/wsaeconnreset\.mdx:\d+: .*stagge/],
  ],
  [
    'a summary of 161 characters',
    { 'codes/wsaeconnreset.mdx': reset.replace(/summary: .*/, `summary: ${'a'.repeat(161)}`) },
    [/codes\/wsaeconnreset\.mdx:8: `summary` is too long.* 160 or less/],
  ],
  [
    'a quotation mark that nothing closes',
    { 'codes/wsaeconnreset.mdx': reset.replace('title: A title', 'title: "A title') },
    [/codes\/wsaeconnreset\.mdx:\d+: .*quote/],
  ],
  [
    'a row of a list',
    { 'phrases.yaml': '- id: WSAECONNRESET\n  phrases: [reset]\n- id: WSAEINTR\n  phrases: []\n' },
    [/phrases\.yaml:4: `phrases` /],
  ],
  [
    'several files at once',
    { 'codes/wsaeconnreset.mdx': '---\nname: x\n---\n', 'messages/en-us.yaml': 'language: en\n' },
    [/codes\/wsaeconnreset\.mdx:2: `name`/, /messages\/en-us\.yaml:1: `language`/],
  ],
  [
    'what files say against each other',
    {
      'codes/wsaeconnreset.mdx': related(
        reset,
        'WSAECONNRESET',
        'WSAECONNRESETT',
        'WSAECONNABORTED',
      ),
      'codes/wsaeconnreset-2.mdx': reset,
      'codes/wsaeconnaborted.mdx': related(aborted, 'WSAECONNRESET'),
      'codes/wsaeconnrefused.mdx': codePage({ name: 'WSAECONNREFUSED', value: 10060 }),
      'codes/wsaexample.mdx': codePage({ name: 'WSAEXAMPLE', value: 10053 }),
    },
    [
      /The content has 8 problem\(s\)/,
      /wsaeconnreset\S*\.mdx and \S*wsaeconnreset\S*\.mdx: `name` is WSAECONNRESET in both.* remove or correct/,
      /wsaeconnreset\S*\.mdx and \S*wsaeconnreset\S*\.mdx: `value` is 10054 in both/,
      /wsae\w+\.mdx and \S+\.mdx: `value` is 10053 in both/,
      /wsaeconnreset-2\.mdx: .* must be called wsaeconnreset\.mdx/,
      /wsaeconnrefused\.mdx: `value` is 10060, .* Write 10061/,
      /wsaeconnreset\.mdx: `related\[0\]\.code` is the code itself/,
      /wsaeconnreset\.mdx: `related\[1\]\.code` is WSAECONNRESETT, which does not exist/,
      /joins WSAECONNABORTED and WSAECONNRESET twice.* remove one entry/,
    ],
  ],
  [
    'a component that is not there, in the line of the file',
    { 'codes/wsaeconnreset.mdx': `${reset}\n<Banner />\n` },
    [/codes\/wsaeconnreset\.mdx:22: <Banner> .*components\/mdx\.ts/],
  ],
  [
    'what reports say against the codes',
    {
      'codes/wsaeconnreset.mdx': reset.replace('causes: []', `causes:\n${cause('a')}${cause('b')}`),
      'reports/wsaeconnreset.yaml': reports('WSAECONNRESET', 'b', 'c'),
      'reports/other.yaml': reports('WSAEINTR'),
    },
    [
      /The content has 4 problem\(s\)/,
      /reports\/other\.yaml: `code` names WSAEINTR, which no file of content\/codes describes/,
      /reports\/other\.yaml: `code` is WSAEINTR, so the file must be called wsaeintr\.yaml/,
      /reports\/wsaeconnreset\.yaml: `reports\[1\]\.cause` is c, which is no cause of codes\/wsaeconnreset\.mdx\. Correct/,
      /codes\/wsaeconnreset\.mdx: `causes` has a \(0 in reports\/wsaeconnreset\.yaml\) above b \(1\)\. Put/,
    ],
  ],
  [
    'reports that do not add up',
    { 'reports/wsaeconnreset.yaml': reports('WSAECONNRESET', 'a').replace('read: 1', 'read: 2') },
    [/reports\/wsaeconnreset\.yaml:2: `read` must be the sum/],
  ],
  [
    'a code without an English message',
    { 'codes/wsaeconnreset.mdx': reset },
    [/en-us\.yaml has no text for WSAECONNRESET/],
  ],
] satisfies [string, Record<string, string>, RegExp[]][]) {
  test(`${title} is named with its place`, () => {
    const said = problems(files);
    for (const text of says) assert.match(said, text);
  });
}

test('line ends of Windows and a byte order mark change nothing', () => {
  const files = {
    'codes/wsaeconnreset.mdx': `${related(reset, 'WSAECONNABORTED')}\n- a\n- b\n\n\`\`\`c\nint a;\n\`\`\`\n`,
    'codes/wsaeconnaborted.mdx': aborted.replace('A summary.', '>-\n  A summary\n  of two lines.'),
    'messages/en-us.yaml': `language: en-US\ntitle: English\nmessages:\n  - code: WSAECONNRESET\n    text: |\n      Two\n      lines.\n`,
  };
  const ofWindows = Object.entries(files).map(([name, text]): [string, string] => [
    name,
    `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  ]);
  assert.deepEqual(
    inFolder(Object.fromEntries(ofWindows), readContent),
    inFolder(files, readContent),
  );
});

function related(text: string, ...others: string[]): string {
  const entries = others.map((code) => `\n  - { code: ${code}, why: why it is related }`);
  return text.replace('related: []', `related:${entries.join('')}`);
}

test('a file that has changed since it was read is read anew, another need not be', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  const path = join(folder, 'phrases.yaml');
  const phrases = (text: string) => {
    writeFileSync(path, `- id: WSAECONNRESET\n  phrases: [${text}]\n`);
    return readContent(folder).phrases.map(({ data }) => data.phrases);
  };
  try {
    assert.deepEqual(['reset', 'break', 'break'].map(phrases), [
      [['reset']],
      [['break']],
      [['break']],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function cause(id: string): string {
  return `  - { id: ${id}, label: ${id}, cause: ${id}, tell: ${id}, fix: ${id}, side: peer, sources: [{ title: a, url: "https://example.com/" }] }\n`;
}

/** A file of reports, one row for each id of a cause. */
function reports(code: string, ...causes: string[]): string {
  const rows = causes.map(
    (cause) =>
      `  - { url: "https://example.com/", title: a, program: a, cause: ${cause}, known: fixed, read: 2026-12-01 }\n`,
  );
  const list = rows.length === 0 ? 'reports: []' : `reports:\n${rows.join('')}`;
  return `code: ${code}\nread: ${causes.length}\nunknown: 0\nother: 0\nqueries: [a]\n${list}`;
}
