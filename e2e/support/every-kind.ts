import { readFileSync } from 'node:fs';
import { codePage } from './code-page.ts';
import { messagesFile } from './content-folder.ts';

const record: { programs: { code: string; output: string[] }[] } = JSON.parse(
  readFileSync('content/examples.json', 'utf8'),
);

const source = 'sources:\n  - { title: A source, url: "https://example.com/" }\n';

const cause = `  - id: a-cause
    label: A cause
    cause: A text.
    tell: A text.
    check: { shell: PowerShell, run: Get-Process, shows: A text. }
    fix: A text.
    side: peer
    ${source.replaceAll('\n  ', '\n      ').trimEnd()}`;

/** Content files of every kind, by their paths: a page of each template, in a build of a few seconds. */
export const everyKind: Record<string, string> = {
  'messages/en-us.yaml': messagesFile('WSAECONNRESET', 'WSAECONNREFUSED', 'WSAEWOULDBLOCK'),
  'codes/wsaeconnrefused.mdx': codePage({ name: 'WSAECONNREFUSED', value: 10061 }),
  'codes/wsaewouldblock.mdx': codePage({ name: 'WSAEWOULDBLOCK', value: 10035 }),
  'codes/wsaeconnreset.mdx': `${codePage({ name: 'WSAECONNRESET', value: 10054 })
    .replace('causes: []', `causes:\n${cause}`)
    .replace('related: []', 'related:\n  - { code: WSAECONNREFUSED, why: A reason. }')}
See \`WSAEWOULDBLOCK\`, \`connect\` and [a guide](/guides/a-guide/).
`,
  'guides/a-guide.mdx': `---
title: A guide
summary: A summary.
kind: how-to
order: 1
codes: [WSAECONNRESET]
${source}---

## Words

<Diagram name="close-and-reset" />
`,
  'functions/connect.yaml': `name: connect
group: connecting
header: winsock2.h
url: "https://example.com/"
errors:
  - code: WSAECONNREFUSED
`,
  'runtimes/c.yaml': `title: C
kind: language
summary: A summary.
read:
  language: c
  code: int a;
  says: A text.
${source}codes:
  - { code: WSAECONNRESET, name: A_NAME }
`,
  'trackers.yaml': `- id: a-tracker
  title: A tracker
  about: A text.
  works: A text.
  fails: A text.
  ${source.replaceAll('\n  ', '\n    ')}`,
  'changes.yaml': `- id: first
  date: 2026-01-01T00:00:00Z
  title: Adds the site
  text: A text.
  path: /
`,
  'examples.json': JSON.stringify({
    compiler: 'A compiler',
    system: 'A system',
    programs: record.programs.filter(({ code }) => code === 'WSAECONNRESET'),
    handling: [],
  }),
};
