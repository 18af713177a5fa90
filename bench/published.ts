import { existsSync, readFileSync } from 'node:fs';
import type { PublishedCode } from '../src/schemas/published.ts';

/** All codes of the built site. */
export function readCodes(): PublishedCode[] {
  if (!existsSync('dist/codes.json')) {
    throw new Error('There is no built site. Run npm run build before npm run bench.');
  }
  return JSON.parse(readFileSync('dist/codes.json', 'utf8'));
}
