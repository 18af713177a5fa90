import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from './support/astro.ts';
import { codePage } from './support/code-page.ts';
import { contentFolder } from './support/content-folder.ts';
import { everyKind } from './support/every-kind.ts';

// What each fault is called, src/catalog tests without a build. Here a build meets all of them at once.
const root = 'node_modules/.cache/bad-content';
const reset = everyKind['codes/wsaeconnreset.mdx'] ?? '';
const refused = everyKind['codes/wsaeconnrefused.mdx'] ?? '';

// Whole builds, on machines that may be busy.
test.describe.configure({ timeout: 5 * 60_000 });

test('what is wrong in files stops the build, which lists it; nothing of them runs', () => {
  const written = resolve(root, 'files-written');
  const said = expectRefusal('files', {
    'messages/en-us.yaml': Buffer.from('language: en-US\ntitle: Caf\xE9\n', 'latin1'),
    'codes/wsaeconnreset.mdx': `${reset}
{process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(written)}, 'x')}

[a link](javascript:alert) and <Banner />
`,
    'codes/wsaeconnrefused.mdx': refused
      .replace('stage:', 'stagge: connect\nstage:')
      .replace(/summary: .*/, `summary: ${'a'.repeat(161)}`),
    'codes/wsaewouldblock.mdx': `${everyKind['codes/wsaewouldblock.mdx']}\nA NUL: \0\n`,
    'functions/connect.yaml': `${everyKind['functions/connect.yaml']}    when: <img src=x>\n`,
    'guides/a-guide.mdx': `${everyKind['guides/a-guide.mdx']}\nA {brace\n`,
  });
  for (const text of [
    /has 9 problem\(s\)/,
    /messages\/en-us\.yaml:2: a byte is not UTF-8\. Save the file as UTF-8/,
    /codes\/wsaeconnreset\.mdx:\d+: \{process\..*\} would run/,
    /codes\/wsaeconnreset\.mdx:\d+: a link goes to javascript:alert\. Use an https address/,
    /codes\/wsaeconnreset\.mdx:\d+: <Banner> is not in .*components\/mdx\.ts/,
    /codes\/wsaeconnrefused\.mdx:\d+: .*stagge/,
    /codes\/wsaeconnrefused\.mdx:\d+: `summary` .*160 or less/,
    /codes\/wsaewouldblock\.mdx:\d+: the character U\+0000 .*Remove it/,
    /functions\/connect\.yaml:7: <img .*> is HTML/,
    /guides\/a-guide\.mdx:\d+: the body cannot be read: .*brace/,
  ])
    expect(said).toMatch(text);
  expect(existsSync(written), 'the body ran').toBe(false);
});

test('what files say against each other stops the build, which lists it', () => {
  const said = expectRefusal('joins', {
    'codes/wsaeconnrefused.mdx': codePage({ name: 'WSAECONNREFUSED', value: 10060 }),
    'codes/wsaeconnreset.mdx': reset.replace('code: WSAECONNREFUSED', 'code: WSAECONNRESETT'),
    'codes/wsaeconnreset-2.mdx': reset,
  });
  for (const text of [
    /The content has \d+ problem\(s\)/,
    /`name` is WSAECONNRESET in both.* remove or correct/,
    /wsaeconnrefused\.mdx: `value` is 10060, .* Write 10061/,
    /`related\[0\]\.code` is WSAECONNRESETT, which does not exist/,
  ])
    expect(said).toMatch(text);
});

test('the same folder with nothing wrong builds, with words that every object has', () => {
  const words = 'constructor, __proto__, toString, hasOwnProperty and valueOf';
  const content = contentFolder(`${root}/good`, {
    ...everyKind,
    'codes/wsaeconnreset.mdx': `${reset.replace(/summary: .*/, `summary: ${words}`)}
See ${words}.

## constructor

\`\`\`constructor
${words}
\`\`\`
`,
    'messages/en-us.yaml': (everyKind['messages/en-us.yaml'] ?? '').replace(
      'A text.',
      `"${words}"`,
    ),
    'changes.yaml': (everyKind['changes.yaml'] ?? '').replace('A text.', 'a[b[0]]>c'),
  });
  const { status, stdout, stderr } = build(`${content}/dist`, { CONTENT_DIR: content });
  expect(status, stdout + stderr).toBe(0);
  const page = readFileSync(`${content}/dist/wsaeconnreset/index.html`, 'utf8');
  expect(page).toContain(words);
  expect(page).toContain('A reason.');
  // XML ends a section of text with these three characters, wherever they stand.
  const feed = readFileSync(`${content}/dist/changes.xml`, 'utf8');
  expect(feed).toContain('a[b[0]]&gt;c');
  expect(feed).not.toContain(']]>');
});

test('an environment variable that cannot be used stops the build', () => {
  const { status, stdout, stderr } = build(`${root}/environment`, { BASE_PATH: 'docs' });
  expect(status).not.toBe(0);
  expect(stdout + stderr).toContain('BASE_PATH is "docs"');
});

/** Builds content with faults in it over a good site, which has to stay; returns what the build says. */
function expectRefusal(name: string, faults: Record<string, string | Uint8Array>): string {
  const content = contentFolder(`${root}/${name}`, { ...everyKind, ...faults });
  const outDir = `${content}/dist`;
  mkdirSync(outDir);
  writeFileSync(`${outDir}/index.html`, 'the last good site');
  const { status, stdout, stderr } = build(outDir, { CONTENT_DIR: content });
  expect(status).not.toBe(0);
  expect(readFileSync(`${outDir}/index.html`, 'utf8')).toBe('the last good site');
  expect(existsSync(`${outDir}/wsaeconnreset`)).toBe(false);
  return stdout + stderr;
}
