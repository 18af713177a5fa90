import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { build, startBuild } from './support/astro.ts';
import { writeSmallContent } from './support/small-content.ts';

// Where the output folder is, and who else writes to it.
const root = resolve('node_modules/.cache/publish');
const env = { CONTENT_DIR: `${root}/content` };
const good = 'the last good site';

// One after the other: they share the content.
test.describe.configure({ mode: 'default', timeout: 5 * 60_000 });

test.beforeAll(() => {
  rmSync(root, { recursive: true, force: true });
  writeSmallContent(env.CONTENT_DIR);
});

test('a symbolic link stays one, and the folder behind it gets the site', () => {
  const { link, folder } = linked('link');
  expectBuild(link);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(existsSync(`${folder}/old.html`)).toBe(false);
  expect(existsSync(`${folder}/wsaeconnreset/index.html`)).toBe(true);
});

test('a symbolic link to nothing is named before anything is built', () => {
  const { link, folder } = linked('dangling');
  rmSync(folder, { recursive: true });
  expectRefusal(build(link, env), /is a symbolic link to a folder that is not there: make/);
});

test('a folder on another file system gets the site', () => {
  test.skip(!existsSync('/dev/shm'), 'There is no other file system at /dev/shm.');
  const other = mkdtempSync('/dev/shm/winsock-');
  mkdirSync(`${other}/dist`);
  writeFileSync(`${other}/dist/old.html`, good);
  expectBuild(`${other}/dist`);
  expect(readdirSync(other)).toEqual(['dist', 'dist-hosting']);
  expect(existsSync(`${other}/dist/old.html`)).toBe(false);
  expect(existsSync(`${other}/dist/wsaeconnreset/index.html`)).toBe(true);
  expect(existsSync(`${other}/dist/_astro`)).toBe(true);
  rmSync(other, { recursive: true });
});

test('a mount point is named before anything is built, and keeps its site', () => {
  const outDir = `${root}/mounted/dist`;
  mkdirSync(outDir, { recursive: true });
  const script = `mount -t tmpfs none ${outDir} && echo ${good} > ${outDir}/index.html && echo mounted || exit
    "$0" node_modules/astro/bin/astro.mjs build --outDir ${outDir}; status=$?
    cat ${outDir}/index.html; ls -A ${outDir} ${outDir}/..; exit $status`;
  const result = spawnSync('unshare', ['-m', 'sh', '-c', script, process.execPath], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  test.skip(!result.stdout?.startsWith('mounted'), 'Only root can mount a file system.');
  expectRefusal(result, /is a mount point.*--outDir \S+\/dist\/site/);
  expect(result.stdout).toContain(`${good}\n`);
  expect(result.stdout).not.toContain('.dist.');
});

test('a second build says that one is running, and leaves it alone', async () => {
  const outDir = `${root}/twice/dist`;
  mkdirSync(`${root}/twice`);
  const first = startBuild(outDir, env);
  const ended = once(first, 'exit');
  const lock = `${root}/twice/.dist.unfinished.lock`;
  await expect
    .poll(() => existsSync(lock) && readFileSync(lock, 'utf8'), { timeout: 60_000 })
    .toBe(String(first.pid));
  first.kill('SIGSTOP');
  const second = build(outDir, env);
  first.kill('SIGCONT');
  expectRefusal(second, new RegExp(`already running \\(process ${first.pid}\\)`));
  expect((await ended)[0]).toBe(0);
  expect(existsSync(`${outDir}/wsaeconnreset/index.html`)).toBe(true);
  expect(readdirSync(`${root}/twice`)).toEqual(['dist', 'dist-hosting']);
});

function linked(name: string): { link: string; folder: string } {
  const folder = `${root}/${name}/elsewhere/site`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/old.html`, good);
  symlinkSync('elsewhere/site', `${root}/${name}/dist`);
  return { link: `${root}/${name}/dist`, folder };
}

function expectBuild(outDir: string): void {
  const { status, stdout, stderr } = build(outDir, env);
  expect(status, stdout + stderr).toBe(0);
}

/** One sentence, no trace of the stack, nothing built. */
function expectRefusal(
  { status, stdout, stderr }: Pick<ReturnType<typeof build>, 'status' | 'stdout' | 'stderr'>,
  sentence: RegExp,
): void {
  expect(status, stdout + stderr).toBe(1);
  expect(stdout + stderr).toMatch(sentence);
  expect(stdout + stderr).not.toMatch(/^\s+at |generating static routes/m);
}
