import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from './support/astro.ts';
import { codePage } from './support/code-page.ts';
import { contentFolder, messagesFile } from './support/content-folder.ts';

// Each test builds a small content folder of its own.
const root = 'node_modules/.cache/content-is-data';
const reset = codePage({ name: 'WSAECONNRESET', value: 10054 });
const record: { programs: { code: string; output: string[] }[] } = JSON.parse(
  readFileSync('content/examples.json', 'utf8'),
);
const messages = { 'messages/en-us.yaml': messagesFile('WSAECONNRESET') };

// Whole builds, on machines that may be busy.
test.describe.configure({ timeout: 5 * 60_000 });

test('a body that would run stops the build with file and line, and does not run', () => {
  const written = resolve(root, 'runs/written');
  const content = contentFolder(`${root}/runs`, {
    ...messages,
    'codes/wsaeconnreset.mdx': `${reset}
{process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(written)}, 'x')}

Words {process.env.HOME} and <b onclick="x">HTML</b>.

export const a = 1

[a link](javascript:alert) and <Diagram name={'close-and-reset'} />

<Diagram name="close-and-reset" onload="x" />
`,
    'guides/a-guide.mdx': `---
title: A guide
summary: A summary.
kind: how-to
order: 1
codes: [WSAECONNRESET]
sources:
  - { title: A source, url: "https://example.com/" }
---

import { rmSync } from 'node:fs'

<script src="https://example.com/x.js" />
`,
  });
  const { status, stdout, stderr } = build(`${content}/dist`, { CONTENT_DIR: content });
  expect(existsSync(written), 'the body ran').toBe(false);
  expect(status).not.toBe(0);
  for (const text of [
    /has 9 problem\(s\)/,
    /wsaeconnreset\.mdx:21: \{process\..*\} would run/,
    /wsaeconnreset\.mdx:23: \{process\.env\.HOME\} would run/,
    /wsaeconnreset\.mdx:23: <b> is HTML/,
    /wsaeconnreset\.mdx:25: "export const a = 1" would run.* Remove it/,
    /wsaeconnreset\.mdx:27: a link goes to javascript:alert\. Use an https address/,
    /wsaeconnreset\.mdx:27: the "name" of <Diagram> is no text in quotes\. Write name="…"/,
    /wsaeconnreset\.mdx:29: <Diagram> takes no attribute "onload"/,
    /a-guide\.mdx:11: "import .*" would run/,
    /a-guide\.mdx:13: <script> is HTML/,
  ])
    expect(stdout + stderr).toMatch(text);
});

test('bytes that are no text and HTML in data stop the build with file and line', () => {
  const content = contentFolder(`${root}/bytes`, {
    'messages/en-us.yaml': Buffer.from(
      messagesFile('WSAECONNRESET').replace('A text', 'Caf\xE9'),
      'latin1',
    ),
    'codes/wsaeconnreset.mdx': `${reset}\nA NUL: \0\n`,
    'codes/wsaeconnaborted.mdx': codePage({ name: 'WSAECONNABORTED', value: 10053 }).replace(
      'A summary.',
      'A <img src=x onerror=alert(1)> summary.',
    ),
  });
  const { status, stdout, stderr } = build(`${content}/dist`, { CONTENT_DIR: content });
  expect(status).not.toBe(0);
  for (const text of [
    /en-us\.yaml:4: a byte is not UTF-8\. Save the file as UTF-8/,
    /wsaeconnreset\.mdx:21: the character U\+0000 .*Remove it/,
    /wsaeconnaborted\.mdx:8: <img .*> is HTML/,
  ])
    expect(stdout + stderr).toMatch(text);
});

test('line ends of Windows and a byte order mark change no byte of the site', () => {
  const files = { ...messages, ...severalLines };
  const lf = contentFolder(`${root}/lf`, files);
  const crlf = contentFolder(
    `${root}/crlf`,
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    ),
  );
  for (const content of [lf, crlf]) {
    const { status, stdout, stderr } = build(`${content}/dist`, { CONTENT_DIR: content });
    expect(status, stdout + stderr).toBe(0);
  }
  const names = filesOf(`${lf}/dist`);
  expect(names).toContain('guides/a-guide/index.html');
  expect(filesOf(`${crlf}/dist`)).toEqual(names);
  const read = (content: string, name: string) => readFileSync(join(content, 'dist', name));
  expect(names.filter((name) => !read(lf, name).equals(read(crlf, name)))).toEqual([]);
  expect(read(lf, 'wsaeconnreset/index.html').toString()).toContain(ranReset?.output[0]);
  // XML ends a section of text with these three characters, wherever they stand.
  const feed = read(lf, 'changes.xml').toString();
  expect(feed).toContain('a[b[0]]&gt;c');
  expect(feed).not.toContain(']]>');
});

/** What running the program of this code gave. */
const ranReset = record.programs.find(({ code }) => code === 'WSAECONNRESET');

/** Files in which lines of every kind end: prose, code, tables, texts of several lines, data. */
const severalLines = {
  'codes/wsaeconnreset.mdx': `${reset.replace('summary: A summary.', 'summary: >-\n  A summary\n  of two lines.')}
Two lines
of words.

- a point
- another

## In depth

\`\`\`c
int a;

int b;
\`\`\`
`,
  'guides/a-guide.mdx': `---
title: A guide
summary: A summary.
kind: how-to
order: 1
codes: [WSAECONNRESET]
sources:
  - { title: A source, url: "https://example.com/" }
---

## Words

| a | b |
| - | - |
| 1 | 2 |

<Diagram name="close-and-reset" />
`,
  'runtimes/c.yaml': `title: C
kind: language
summary: |
  A summary
  of two lines.
read:
  language: c
  code: |
    int a;

    int b;
  says: "A text
    of two lines."
sources:
  - { title: A source, url: "https://example.com/" }
codes:
  - { code: WSAECONNRESET, name: A_NAME }
`,
  'changes.yaml': `- id: first
  date: 2026-01-01T00:00:00Z
  title: Adds the site
  text: |
    A text with a[b[0]]>c
    on two lines.
  path: /
`,
  'examples.json': JSON.stringify(
    { compiler: 'A compiler', system: 'A system', programs: [ranReset], handling: [] },
    null,
    2,
  ),
};

/** Paths of all files below a folder, sorted. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .toSorted();
}
