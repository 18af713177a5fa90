import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';

/** Files of the offline edition by their path in the zip. */
export function readZip(): Record<string, Uint8Array> {
  return unzipSync(readFileSync('dist/offline/winsock-errors-offline.zip'));
}

/** Unpacks the offline edition into a folder of its own; returns the folder's address, with a slash. */
export function unpack(name: string): string {
  const folder = resolve('node_modules/.cache/offline', name);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of Object.entries(readZip())) {
    const file = resolve(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return `${pathToFileURL(folder).href}/winsock-errors/`;
}

/** Address of the one-file edition. */
export const oneFileAddress = pathToFileURL(resolve('dist/offline/winsock-errors.html')).href;
