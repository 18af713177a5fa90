import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { codePage } from './code-page.ts';

/** Writes a folder with the least content that builds: one code. */
export function writeSmallContent(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['codes', 'messages']) mkdirSync(`${folder}/${name}`, { recursive: true });
  writeFileSync(
    `${folder}/codes/wsaeconnreset.mdx`,
    codePage({ name: 'WSAECONNRESET', value: 10054 }),
  );
  writeFileSync(
    `${folder}/messages/en-us.yaml`,
    'language: en-US\ntitle: English\nmessages:\n  - { code: WSAECONNRESET, text: Reset. }\n',
  );
}
