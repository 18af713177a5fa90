/** The least that a file of content/codes has to hold. */
export function codePage({ name, value }: { name: string; value: number }): string {
  return `---
name: ${name}
value: ${value}
title: A title
stage: transfer
nature: peer
retry: Yes.
summary: A summary.
alsoCalled: []
returned: widely
handling: { socket: keep, retry: now, delivered: nothing }
causes: []
related: []
sources:
  - { title: A source, url: "https://example.com/" }
---

## What it means

Words.
`;
}
