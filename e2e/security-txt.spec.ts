import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { build } from './support/astro.ts';
import { codePage } from './support/code-page.ts';
import { contentFolder, messagesFile } from './support/content-folder.ts';

const root = 'node_modules/.cache/security-txt';

// Whole builds, on machines that may be busy.
test.describe.configure({ timeout: 5 * 60_000 });

test('security.txt names the contact that a build is given, and no day of the clock', () => {
  const content = contentFolder(root, {
    'messages/en-us.yaml': messagesFile('WSAECONNRESET'),
    'codes/wsaeconnreset.mdx': codePage({ name: 'WSAECONNRESET', value: 10054 }),
    'changes.yaml':
      '- { id: a, date: 2026-01-01T00:00:00Z, title: Adds it, text: A text., path: / }\n',
  });
  const { status, stdout, stderr } = build(`${content}/dist`, {
    CONTENT_DIR: content,
    SECURITY_CONTACT: 'mailto:security@example.com',
    SITE_URL: 'https://winsock.example.com',
    NODE_OPTIONS: `--import=${new URL('support/other-day.ts', import.meta.url).href}`,
    SHIFT_DAYS: '400',
    // Without git, as from an archive, the newest change has the date.
    GIT_DIR: 'nowhere',
  });
  expect(status, stdout + stderr).toBe(0);
  const text = readFileSync(`${content}/dist/.well-known/security.txt`, 'utf8');
  expect(text).toMatch(/^Contact: mailto:security@example\.com\nExpires: 2026-12-31T00:00:00Z\n/);
  expect(text).toContain('Canonical: https://winsock.example.com/.well-known/security.txt\n');
});
