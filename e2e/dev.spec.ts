import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtHeaders } from '../src/hosting/built-headers.ts';
import { copyProject } from './support/project-copy.ts';

// The development server, in a copy of the project: another may run in this one.
const folder = resolve('node_modules/.cache/dev');
let server: ChildProcess;
let address: string;

test.describe.configure({ mode: 'default', timeout: 120_000 });

test.beforeAll(async () => {
  copyProject('.', folder);
  appendFileSync(`${folder}/content/codes/wsaeinval.mdx`, '\nA {brace\n');
  const port = await freePort();
  address = `http://localhost:${port}`;
  server = spawn(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', String(port)],
    { cwd: folder, stdio: 'ignore', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  await expect
    .poll(
      () =>
        fetch(address).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 60_000 },
    )
    .toBe(true);
});

test.afterAll(async () => {
  server.kill();
  await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
});

test('a page has its styles and its script, and breaks no policy', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(`${address}/wsaeconnreset/`);
  await expect(page.getByRole('link', { name: 'Skip to content' })).not.toBeInViewport();
  await expect(page.locator('body')).toHaveCSS('font-family', /system-ui/);
  await page.getByRole('combobox').fill('10061');
  await expect(page.getByRole('option').first()).toContainText('WSAECONNREFUSED');
  expect(faults).toEqual([]);
});

test('a fault in the content is shown in the page', async ({ page }) => {
  await page.goto(`${address}/wsaeinval/`);
  await expect(page.locator('vite-error-overlay')).toContainText('wsaeinval.mdx');
});

test('the built site keeps its policy', () => {
  const policy = builtHeaders('dist')['Content-Security-Policy'] ?? '';
  expect(policy).toContain("style-src 'self' 'sha256-");
  expect(policy).not.toContain('unsafe-inline');
  const html = readFileSync('dist/wsaeconnreset/index.html', 'utf8');
  expect(html.replaceAll('&#39;', "'")).toContain(policy.replace("; frame-ancestors 'none'", ''));
});

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const found = probe.address();
  probe.close();
  if (found === null || typeof found === 'string') throw new Error('The probe has no port.');
  return found.port;
}
