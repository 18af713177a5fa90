import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { build } from './support/astro.ts';
import { codePage } from './support/code-page.ts';

// Each case builds a small content folder of its own with something wrong in it.
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
    // All that lies between files is found in one run, and listed.
    title: 'what files say against each other',
    files: {
      'wsaeconnreset.mdx': `${related(reset, 'WSAECONNRESET', 'WSAECONNRESETT', 'WSAECONNABORTED')}\n<Banner />\n`,
      'wsaeconnreset-2.mdx': reset,
      'wsaeconnaborted.mdx': related(aborted, 'WSAECONNRESET'),
      'wsaeconnrefused.mdx': codePage({ name: 'WSAECONNREFUSED', value: 10060 }),
      'wsaexample.mdx': codePage({ name: 'WSAEXAMPLE', value: 10053 }),
    },
    says: [
      /The content has 9 problem\(s\)/,
      /wsaeconnreset\S*\.mdx and \S*wsaeconnreset\S*\.mdx: `name` is WSAECONNRESET in both.* remove or correct/,
      /wsaeconnreset\S*\.mdx and \S*wsaeconnreset\S*\.mdx: `value` is 10054 in both/,
      /wsae\w+\.mdx and \S+\.mdx: `value` is 10053 in both/,
      /wsaeconnreset-2\.mdx: .* must be called wsaeconnreset\.mdx/,
      /wsaeconnrefused\.mdx: `value` is 10060, .* Write 10061/,
      /wsaeconnreset\.mdx: `related\[0\]\.code` is the code itself/,
      /wsaeconnreset\.mdx: `related\[1\]\.code` is WSAECONNRESETT, which does not exist/,
      /joins WSAECONNABORTED and WSAECONNRESET twice.* remove one entry/,
      /wsaeconnreset\.mdx: the body uses <Banner>, .*components\/mdx\.ts/,
    ],
  },
  {
    title: 'a summary of 161 characters',
    files: { 'wsaeconnreset.mdx': reset.replace(/summary: .*/, `summary: ${'a'.repeat(161)}`) },
    says: [/wsaeconnreset/, /summary/, /160 or less/],
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

test('words that every object has are words like others', () => {
  const content = `${root}/object-words`;
  const words = 'constructor, __proto__, toString, hasOwnProperty and valueOf';
  rmSync(content, { recursive: true, force: true });
  mkdirSync(`${content}/codes`, { recursive: true });
  mkdirSync(`${content}/messages`);
  writeFileSync(
    `${content}/codes/wsaeconnreset.mdx`,
    `${reset.replace(/summary: .*/, `summary: ${words}`)}\nSee ${words}.\n\n## constructor\n\n\`\`\`constructor\n${words}\n\`\`\`\n`,
  );
  writeFileSync(
    `${content}/messages/en-us.yaml`,
    `language: en-US\ntitle: English\nmessages: [{ code: WSAECONNRESET, text: "${words}" }]\n`,
  );
  const { status, stdout, stderr } = build(`${content}/dist`, { CONTENT_DIR: content });
  expect(status, stdout + stderr).toBe(0);
  expect(readFileSync(`${content}/dist/wsaeconnreset/index.html`, 'utf8')).toContain(words);
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

function related(text: string, ...others: string[]): string {
  const entries = others.map((code) => `\n  - { code: ${code}, why: why it is related }`);
  return text.replace('related: []', `related:${entries.join('')}`);
}
