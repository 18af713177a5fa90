import { readFileSync } from 'node:fs';
import type { PublishedCode } from '../../src/schemas/published.ts';

/** All codes of the built site. */
export const codes: PublishedCode[] = JSON.parse(readFileSync('dist/codes.json', 'utf8'));
