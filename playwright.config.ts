import { defineConfig } from '@playwright/test';
import { browserPath, otherEngines } from './e2e/support/browser.ts';

const executablePath = browserPath();
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
  // A busy machine of a host can miss a limit once. What passes the second time is listed as flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  reporter: [['./e2e/support/reporter.ts'], ['list']],
  use: {
    baseURL: 'http://localhost:4322',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: { args, ...(executablePath === undefined ? {} : { executablePath }) },
      },
    },
    // What a reader does, in every engine that is there. Some of it Playwright can ask of Chromium only: to
    // read the clipboard, to print, to cut the service worker off.
    ...otherEngines.map((browserName) => ({
      name: browserName,
      use: { browserName },
      testMatch: /(search|decode|site|people|keyboard)\.spec\.ts$/,
      grepInvert: /@chromium/,
    })),
  ],
  // A server of the tests' own: Astro allows one preview at a time, which may be the developer's.
  webServer: { command: 'node e2e/support/serve-dist.ts', url: 'http://localhost:4322' },
});
