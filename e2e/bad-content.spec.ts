import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { build } from './support/astro.ts';
import { codePage } from './support/code-page.ts';

// Each case builds a small content folder of its own with one thing wrong in it.
const root = 'node_modules/.cache/bad-content';
const reset = codePage({ name: 'WSAECONNRESET', value: 10054 });
const aborted = codePage({ name: 'WSAECONNABORTED', value: 10053 });

test.describe.configure({ mode: 'serial' });

interface Case {
  title: string;
  /** Files of content/codes by name. */
  files: Record<string, string>;
  /** Messages in English, where the fault shows only once the rest is complete. */
  messages?: string;
  /** What the output has to name: the file, the field, what to do. */
  says: RegExp[];
}

const cases: Case[] = [
  {
    title: 'an unknown key',
    files: { 'wsaeconnreset.mdx': reset.replace('stage:', 'stagge: connect\nstage:') },
    says: [/wsaeconnreset/, /stagge/],
  },
  {
    title: 'a name that two files have',
    files: { 'wsaeconnreset.mdx': reset, 'wsaeconnreset-2.mdx': reset },
    says: [
      /wsaeconnreset\.mdx/,
      /wsaeconnreset-2\.mdx/,
      /`name` is WSAECONNRESET in both/,
      /remove or correct/,
    ],
  },
  {
    title: 'a number that two files have',
    files: {
      'wsaexample.mdx': codePage({ name: 'WSAEXAMPLE', value: 10053 }),
      'wsaeconnaborted.mdx': aborted,
    },
    says: [/wsaexample\.mdx/, /wsaeconnaborted\.mdx/, /`value` is 10053 in both/],
  },
  {
    title: 'a number that is not the name’s',
    files: { 'wsaeconnreset.mdx': codePage({ name: 'WSAECONNRESET', value: 10055 }) },
    says: [/wsaeconnreset\.mdx/, /`value` is 10055/, /Write 10054/],
  },
  {
    title: 'a relation to a code that does not exist',
    files: { 'wsaeconnreset.mdx': related(reset, 'WSAECONNRESETT') },
    says: [/wsaeconnreset\.mdx/, /related\[0\]\.code/, /WSAECONNRESETT, which does not exist/],
  },
  {
    title: 'a code related to itself',
    files: { 'wsaeconnreset.mdx': related(reset, 'WSAECONNRESET') },
    says: [/wsaeconnreset\.mdx/, /related\[0\]\.code/, /is the code itself/],
  },
  {
    title: 'a relation written on both pages',
    files: {
      'wsaeconnreset.mdx': related(reset, 'WSAECONNABORTED'),
      'wsaeconnaborted.mdx': related(aborted, 'WSAECONNRESET'),
    },
    says: [/joins WSAECONNABORTED and WSAECONNRESET twice/, /remove one entry/],
  },
  {
    title: 'a summary of 161 characters',
    files: { 'wsaeconnreset.mdx': reset.replace(/summary: .*/, `summary: ${'a'.repeat(161)}`) },
    says: [/wsaeconnreset/, /summary/, /160 or less/],
  },
  {
    title: 'a component that is not in the map',
    files: { 'wsaeconnreset.mdx': `${reset}\n<Banner />\n` },
    says: [/wsaeconnreset\.mdx/, /<Banner>/, /components\/mdx\.ts/],
  },
  {
    title: 'a brace that nothing closes',
    files: { 'wsaeconnreset.mdx': `${reset}\nA {brace\n` },
    messages: '[{ code: WSAECONNRESET, text: Reset. }]',
    says: [/wsaeconnreset\.mdx, below the front matter: \d+:\d+: /, /brace/],
  },
];

for (const { title, files, messages = '[]', says } of cases) {
  test(`${title} stops the build, and the last good site stays`, () => {
    const content = `${root}/${title.replaceAll(/\W+/g, '-')}`;
    const outDir = `${content}/dist`;
    rmSync(content, { recursive: true, force: true });
    mkdirSync(`${content}/codes`, { recursive: true });
    mkdirSync(`${content}/messages`);
    mkdirSync(outDir);
    writeFileSync(`${outDir}/index.html`, 'the last good site');
    for (const [name, text] of Object.entries(files))
      writeFileSync(`${content}/codes/${name}`, text);
    writeFileSync(
      `${content}/messages/en-us.yaml`,
      `language: en-US\ntitle: English\nmessages: ${messages}\n`,
    );

    const { status, stdout, stderr } = build(outDir, { CONTENT_DIR: content });
    expect(status).not.toBe(0);
    for (const text of says) expect(stdout + stderr).toMatch(text);
    expect(readFileSync(`${outDir}/index.html`, 'utf8')).toBe('the last good site');
    expect(existsSync(`${outDir}/wsaeconnreset`)).toBe(false);
  });
}

test('the same folder with nothing wrong builds', () => {
  const content = `${root}/good`;
  rmSync(content, { recursive: true, force: true });
  mkdirSync(`${content}/codes`, { recursive: true });
  mkdirSync(`${content}/messages`);
  writeFileSync(`${content}/codes/wsaeconnreset.mdx`, related(reset, 'WSAECONNABORTED'));
  writeFileSync(`${content}/codes/wsaeconnaborted.mdx`, aborted);
  writeFileSync(
    `${content}/messages/en-us.yaml`,
    'language: en-US\ntitle: English\nmessages:\n  - { code: WSAECONNRESET, text: Reset. }\n  - { code: WSAECONNABORTED, text: Aborted. }\n',
  );
  const { status, stdout, stderr } = build(`${content}/dist`, { CONTENT_DIR: content });
  expect(status, stdout + stderr).toBe(0);
  expect(readFileSync(`${content}/dist/wsaeconnaborted/index.html`, 'utf8')).toContain(
    'why it is related',
  );
});

test('an environment variable that cannot be used is named', () => {
  for (const [name, value] of [
    ['SITE_URL', 'example.com'],
    ['SITE_URL', 'https://example.com/docs'],
    ['BASE_PATH', 'docs'],
    ['REPOSITORY_URL', 'git@example.com:me/repo'],
  ] as const) {
    const { status, stdout, stderr } = build(`${root}/environment`, { [name]: value });
    expect(status).not.toBe(0);
    expect(stdout + stderr).toContain(`${name} is "${value}"`);
  }
});

function related(text: string, code: string): string {
  return text.replace('related: []', `related:\n  - { code: ${code}, why: why it is related }`);
}
