import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Makes a content folder of these files, by their paths in it; returns its path. */
export function contentFolder(folder: string, files: Record<string, string | Uint8Array>): string {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** The least of content/messages: a text for each code. */
export function messagesFile(...codes: string[]): string {
  const rows = codes.map((code) => `  - { code: ${code}, text: A text. }\n`);
  return `language: en-US\ntitle: English\nmessages:\n${rows.join('')}`;
}
