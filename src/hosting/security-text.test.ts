import assert from 'node:assert/strict';
import { test } from 'node:test';
import { securityText } from './security-text.ts';

test('security.txt has what RFC 9116 asks for, and no date of the clock', () => {
  const text = securityText({
    contact: 'mailto:security@example.com',
    since: new Date('2026-03-01T10:00:00Z'),
    site: new URL('https://winsock.example.com'),
  });
  assert.equal(
    text,
    `Contact: mailto:security@example.com
Expires: 2027-02-28T10:00:00Z
Preferred-Languages: en
Canonical: https://winsock.example.com/.well-known/security.txt
`,
  );
});
