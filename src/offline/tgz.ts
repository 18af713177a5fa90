import { gzipSync } from 'fflate';
import { packTar } from 'modern-tar';
import type { Files } from './edition.ts';

const date = new Date('2020-01-01T00:00:00Z');

/**
 * A tar.gz with the same bytes for the same files at each time and place: sorted, of one date, owned by
 * root. Compressed by fflate, because zlib's output may differ between versions of Node.
 */
export async function tgz(files: Files): Promise<Uint8Array> {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const tar = await packTar(
    sorted.map(([name, body]) => ({
      header: { name, size: body.length, mtime: date, mode: 0o644, uid: 0, gid: 0 },
      body,
    })),
  );
  return gzipSync(tar, { level: 9, mtime: 0 });
}
