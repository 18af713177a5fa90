import { pathToFileURL } from 'node:url';
import type { AstroConfig } from 'astro';

/**
 * Makes Astro write to another folder than its configuration says, from the hook `astro:config:setup` on. Not by
 * `updateConfig`: it takes a path, while the rest of Astro reads a resolved URL by now. Astro does not promise that
 * it reads the changed value; the test asks it.
 */
export function writeTo(folder: string, config: AstroConfig): void {
  config.outDir = pathToFileURL(`${folder}/`);
}
