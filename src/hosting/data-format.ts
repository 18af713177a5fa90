import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

const folder = new URL('../winsock/', import.meta.url);

/**
 * Name of the form in which scripts get their data. It changes with the code that writes and reads it, so that a
 * script that was loaded before the site changed does not take data for what they are not.
 */
export const dataFormat = globSync('*.ts', { cwd: folder })
  .filter((file) => !file.endsWith('.test.ts'))
  .toSorted()
  .reduce((hash, file) => hash.update(readFileSync(new URL(file, folder))), createHash('sha256'))
  .digest('hex')
  .slice(0, 8);
