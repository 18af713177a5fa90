import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, firefox, webkit } from '@playwright/test';

/**
 * Path of the Chromium that tests use, or undefined for Playwright's own, which need not be there either:
 * a configuration has to load on any machine. `CHROMIUM_PATH` overrules everything else.
 */
export function browserPath(): string | undefined {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted !== undefined || existsSync(chromium.executablePath())) return wanted;
  return candidates().find((path) => existsSync(path));
}

/** The same, of a Chromium that is there; throws where there is none. */
export function findBrowser(): string | undefined {
  const path = browserPath();
  if (existsSync(path ?? chromium.executablePath())) return path;
  throw new Error(
    path === undefined
      ? 'There is no Chromium, Chrome or Edge on this machine.'
      : `CHROMIUM_PATH is "${path}", where there is no file.`,
  );
}

/** Path of the system's Firefox, or undefined. `FIREFOX_PATH` goes before the usual places. */
export function findFirefox(): string | undefined {
  return [
    process.env['FIREFOX_PATH'] ?? '',
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ].find((path) => path !== '' && existsSync(path));
}

/** Engines beside Chromium of which Playwright's own build is installed; it can drive no other. */
export const otherEngines = (['firefox', 'webkit'] as const).filter((name) =>
  existsSync({ firefox, webkit }[name].executablePath()),
);

/** Installs a browser where `findBrowser` finds none; throws one clear sentence where that fails too. */
export function ensureBrowser(): void {
  if (process.env['CHROMIUM_PATH'] !== undefined || hasBrowser()) {
    findBrowser();
    return;
  }
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit' });
    for (const browser of ['chromium-headless-shell', 'chromium']) {
      const packages = ['--no-install-recommends', browser, 'fonts-dejavu-core'];
      spawnSync('apt-get', ['install', '-y', '-q', ...packages], { stdio: 'inherit' });
      if (hasBrowser()) return;
    }
  }
  console.log("Playwright's Chromium is being installed.");
  const install = [
    join('node_modules', '@playwright', 'test', 'cli.js'),
    'install',
    // Libraries of the system, for which it would ask for a password.
    ...(isRoot ? ['--with-deps'] : []),
    'chromium',
  ];
  // Its errors are traces of the stack: the sentence below says what to do.
  spawnSync(process.execPath, install, { stdio: 'ignore' });
  if (hasBrowser()) return;
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge, and none could be installed: install one, or set CHROMIUM_PATH to its program file, and run npm test again.',
  );
}

function hasBrowser(): boolean {
  try {
    findBrowser();
    return true;
  } catch {
    return false;
  }
}

function candidates(): string[] {
  const names = [
    // Chromium without its windows, as Playwright's own build is: the tests take a quarter less time.
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const programs = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined);
  return [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programs.flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  ];
}
