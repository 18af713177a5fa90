import type { Engine } from '../engine.ts';
import { docusaurus } from './docusaurus.ts';
import { hugo } from './hugo.ts';
import { ours } from './ours.ts';
import { starlight } from './starlight.ts';
import { vitepress } from './vitepress.ts';

/** Ours, then the peers, in the order of the columns. */
export const engines: readonly Engine[] = [ours, starlight, vitepress, docusaurus, hugo];
