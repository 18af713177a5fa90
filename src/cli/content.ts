/**
 * Reads and joins all content without building, and says what is wrong with file and line: `npm run content`.
 * With `-- --watch` again at every change, when only the changed file is parsed.
 */
import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeCatalog } from '../catalog/catalog.ts';
import { readPrograms } from '../catalog/examples.ts';
import { readContent } from '../catalog/read-content.ts';
import { contentFolder } from '../hosting/environment.ts';

const { values } = parseArgs({ options: { watch: { type: 'boolean', default: false } } });
process.exitCode = check() ? 0 : 1;
if (values.watch) {
  // An editor touches a file several times to save it once.
  let waiting: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(check, 50);
  };
  for (const folder of folders()) watch(folder, soon);
}

/** The folders of the content. One by one, as Node loses a file that an editor replaces below a watched folder. */
function folders(): string[] {
  const below = readdirSync(contentFolder, { recursive: true, withFileTypes: true });
  return [
    contentFolder,
    ...below.filter((each) => each.isDirectory()).map((each) => join(each.parentPath, each.name)),
  ];
}

/** Prints what there is, or what is wrong. */
function check(): boolean {
  const start = performance.now();
  try {
    const { codes } = makeCatalog(readContent(contentFolder), readPrograms('examples'));
    console.log(`${codes.length} codes, no problem. ${Math.round(performance.now() - start)} ms`);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}
