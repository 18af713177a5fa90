import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { build } from './support/astro.ts';
import { codePage } from './support/code-page.ts';
import { contentFolder, messagesFile } from './support/content-folder.ts';

const root = 'node_modules/.cache/security-txt';

// Whole builds, on machines that may be busy.
test.describe.configure({ timeout: 5 * 60_000 });

/** The file of a build on another day, with further environment variables. */
function securityTxt(
  content: string,
  days: number,
  env: Record<string, string>,
): string | undefined {
  const { status, stdout, stderr } = build(`${content}/dist`, {
    CONTENT_DIR: content,
    NODE_OPTIONS: `--import=${new URL('support/other-day.ts', import.meta.url).href}`,
    SHIFT_DAYS: String(days),
    ...env,
  });
  expect(status, stdout + stderr).toBe(0);
  const file = `${content}/dist/.well-known/security.txt`;
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

test('security.txt names the contact that a build is given, and the same end on every day', () => {
  const content = contentFolder(root, {
    'messages/en-us.yaml': messagesFile('WSAECONNRESET'),
    'codes/wsaeconnreset.mdx': codePage({ name: 'WSAECONNRESET', value: 10054 }),
    'changes.yaml':
      '- { id: a, date: 2026-01-01T00:00:00Z, title: Adds it, text: A text., path: / }\n',
  });
  const env = {
    SECURITY_CONTACT: 'mailto:security@example.com',
    SITE_URL: 'https://winsock.example.com',
  };
  const text = securityTxt(content, 0, env);
  expect(text).toMatch(
    /^Contact: mailto:security@example\.com\nExpires: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\n/,
  );
  expect(text).toContain('Canonical: https://winsock.example.com/.well-known/security.txt\n');
  expect(securityTxt(content, 400, env)).toBe(text);
  // Without git, as from an archive, the newest change has the date.
  const archived = securityTxt(content, 0, { ...env, GIT_DIR: 'nowhere' });
  expect(archived).toContain('Expires: 2026-12-31T00:00:00Z');
  expect(securityTxt(content, 0, {}), 'without a contact').toBeUndefined();
});
