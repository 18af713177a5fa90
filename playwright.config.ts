import { defineConfig } from '@playwright/test';
import { subPath } from './e2e/support/astro.ts';
import { findBrowser } from './e2e/support/browser.ts';

const executablePath = findBrowser();
const args = [
  // Keeps Chromium from calling home; as root it cannot use its sandbox.
  '--disable-background-networking',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

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
  // A server of the tests' own: Astro allows one preview at a time, which may be the developer's.
  webServer: [
    { command: 'node e2e/support/serve-dist.ts', url: 'http://localhost:4322' },
    {
      command: 'node e2e/support/serve-sub-path.ts',
      url: `http://localhost:${subPath.port}${subPath.base}/`,
    },
  ],
});
