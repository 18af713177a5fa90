import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';

// A machine with Node and nothing else.
const root = resolve('node_modules/.cache/bare-machine');
const env = {
  HOME: root,
  PATH: `${root}/bin`,
  PLAYWRIGHT_BROWSERS_PATH: `${root}/browsers`,
  // No name resolves, so nothing can be fetched.
  HTTPS_PROXY: 'http://nowhere.invalid',
};

test.describe.configure({ mode: 'default', timeout: 120_000 });

test.beforeAll(() => {
  rmSync(root, { recursive: true, force: true });
  for (const name of ['bin', 'browsers']) mkdirSync(`${root}/${name}`, { recursive: true });
  symlinkSync(process.execPath, `${root}/bin/node`);
});

test('every configuration loads', () => {
  const files = globSync(['*.config.{ts,mjs}', 'knip.ts']);
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const { status, stderr } = node('-e', `import('${pathToFileURL(file).href}')`);
    expect(status, `${file}: ${stderr}`).toBe(0);
  }
});

test('nothing is called unused', () => {
  const { status, stdout, stderr } = node('node_modules/knip/bin/knip.js');
  expect(status, stdout + stderr).toBe(0);
});

test('who has no browser, and cannot install one, is told in a sentence what to do', () => {
  const { status, stdout, stderr } = node(
    '-e',
    `process.getuid = () => 1000; import('./e2e/support/install-browser.ts')`,
  );
  expect(status, stdout).toBe(1);
  expect(stderr).toMatch(/^The browser tests need Chromium.*set CHROMIUM_PATH.*\n$/);
  expect(stdout).toBe("Playwright's Chromium is being installed.\n");
});

test('who has an old Node, or a folder that Vite cannot read, is told so first', () => {
  const requirements = pathToFileURL('src/cli/requirements.mjs').href;
  const old = node(
    '-e',
    `Object.defineProperty(process.features, 'typescript', { value: undefined }); import('${requirements}')`,
  );
  expect(old.status).toBe(1);
  expect(old.stderr).toMatch(/^This needs Node 22.*npm rebuild node.*\n$/);

  const odd = `${root}/a#b`;
  mkdirSync(odd);
  const { status, stderr } = spawnSync(process.execPath, [resolve('src/cli/requirements.mjs')], {
    cwd: odd,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain(`${odd} has #, ? or % in its name`);
});

function node(
  ...args: string[]
): ReturnType<typeof spawnSync> & { stdout: string; stderr: string } {
  return spawnSync(process.execPath, args, { env, encoding: 'utf8' });
}
