import { makeCatalog } from '../catalog.ts';
import { readPrograms } from '../examples.ts';
import { readContent } from '../read-content.ts';

/** The content of the site and what is joined of it, read once for all tests of a process. */
export const content = readContent('content');
export const catalog = makeCatalog(content, readPrograms('examples'));
