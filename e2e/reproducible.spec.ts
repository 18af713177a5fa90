import { once } from 'node:events';
import {
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { build, startBuild } from './support/astro.ts';
import { contentFolder } from './support/content-folder.ts';
import { everyKind } from './support/every-kind.ts';
import { copyProject } from './support/project-copy.ts';
import { writeSmallContent } from './support/small-content.ts';

const root = resolve('node_modules/.cache/reproducible');

// Whole builds, on machines that may be busy.
test.describe.configure({ timeout: 15 * 60_000 });

// A page of every kind; the thorough run has all of them.
const thorough = process.env['THOROUGH'] !== undefined;
const gitDir = thorough ? resolve('.git') : 'nowhere';

test('the site has the same bytes from another folder, on another day, with line ends of Windows', () => {
  const elsewhere = `${root}/over there Ü/project`;
  copyProject('.', elsewhere);
  const here = thorough ? 'dist' : `${root}/here/dist`;
  if (!thorough) {
    const content = contentFolder(`${root}/here`, everyKind);
    const { status, stdout, stderr } = build(here, { CONTENT_DIR: content, GIT_DIR: gitDir });
    expect(status, stdout + stderr).toBe(0);
    rmSync(`${elsewhere}/content`, { recursive: true });
    contentFolder(`${elsewhere}/content`, everyKind);
  }
  for (const file of globSync('content/**/*.{json,mdx,yaml}', { cwd: elsewhere })) {
    const text = readFileSync(join(elsewhere, file), 'utf8');
    writeFileSync(join(elsewhere, file), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  }
  buildElsewhere(elsewhere);

  const files = filesOf(here);
  expect(files).toEqual(
    expect.arrayContaining([
      'wsaeconnreset/index.html',
      'cards/wsaeconnreset.png',
      'offline/winsock-errors-offline.zip',
      'offline/winsock-errors.html',
      'offline/Winsock_errors.tgz',
      'offline/sbom.json',
      'pagefind/pagefind-entry.json',
      'sitemap-0.xml',
    ]),
  );
  expect(filesOf(`${elsewhere}/dist`)).toEqual(files);
  const read = (folder: string, file: string) => readFileSync(join(folder, file));
  expect(
    files.filter((file) => !read(here, file).equals(read(`${elsewhere}/dist`, file))),
    `other bytes than ${here}, which has to be built from these files`,
  ).toEqual([]);
});

test('a build that is killed while it works leaves the last good site', async () => {
  const { outDir, env, site } = lastGoodSite('half-way');
  await killOnce(dirname(outDir), (name) => name === '.dist.unfinished', outDir, env);
  expect(filesOf(outDir)).toEqual(site);

  const { status, stdout, stderr } = build(outDir, env);
  expect(status, stdout + stderr).toBe(0);
  expect(filesOf(outDir)).toContain('wsaeconnreset/index.html');
  expect(filesOf(dirname(outDir)).filter((file) => file.startsWith('.dist'))).toEqual([]);
});

test('a build that is killed while it removes the last site leaves a whole one', async () => {
  const { outDir, env, site } = lastGoodSite('at-the-end');
  await killOnce(outDir, (name) => site.includes(name), outDir, env);
  const left = filesOf(outDir);
  expect(left).toContain('wsaeconnreset/index.html');
  expect(left.filter((file) => site.includes(file))).toEqual([]);
});

/** Builds a copy of the project with the clock, the time zone and the language of another place. */
function buildElsewhere(folder: string): void {
  const env = {
    NODE_OPTIONS: `--import=${new URL('support/other-day.ts', import.meta.url).href}`,
    SHIFT_DAYS: '400',
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'sv_SE.UTF-8',
    // The copy is no clone, and the days of the last changes are part of the site.
    GIT_DIR: gitDir,
  };
  const { status, stdout, stderr } = build('dist', env, folder);
  expect(status, stdout + stderr).toBe(0);
}

/** Content of one code, and a folder with so many files that removing them takes a while. */
function lastGoodSite(name: string): {
  outDir: string;
  env: Record<string, string>;
  site: string[];
} {
  const content = `${root}/${name}`;
  const outDir = `${content}/dist`;
  writeSmallContent(content);
  mkdirSync(outDir);
  for (let page = 0; page < 5000; page++) writeFileSync(`${outDir}/page-${page}.html`, 'good');
  return { outDir, env: { CONTENT_DIR: content }, site: filesOf(outDir) };
}

/** Starts a build, and kills it at the first change of a folder's entry that `when` picks. */
async function killOnce(
  folder: string,
  when: (name: string) => boolean,
  outDir: string,
  env: Record<string, string>,
): Promise<void> {
  let seen = false;
  const running = startBuild(outDir, env);
  const watcher = watch(folder, (_, name) => {
    if (name === null || !when(basename(name))) return;
    seen = true;
    running.kill('SIGKILL');
  });
  await once(running, 'exit');
  watcher.close();
  expect(seen, 'the build came so far').toBe(true);
}

/** Paths of all files below a folder, sorted. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .toSorted();
}
