import { defineConfig } from '@playwright/test';
import { subPath } from './e2e/support/astro.ts';
import { findBrowser } from './e2e/support/browser.ts';

const executablePath = findBrowser();
const args = [
  // Keeps Chromium from calling home; as root it cannot use its sandbox.
  '--disable-background-networking',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
// The preview would detach into the background in some environments.
const env = { ASTRO_PREVIEW_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' };

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: 'http://localhost:4322',
    trace: 'retain-on-failure',
    launchOptions: { args, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  webServer: [
    {
      command: 'node node_modules/astro/bin/astro.mjs preview --port 4322',
      url: 'http://localhost:4322',
      env,
    },
    {
      command: 'node e2e/support/serve-sub-path.ts',
      url: `http://localhost:${subPath.port}${subPath.base}/`,
      env,
    },
  ],
});
