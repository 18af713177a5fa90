import { Gzip } from 'fflate';
import { createTarPacker } from 'modern-tar';
import type { Files, Write } from './files.ts';

const date = new Date('2020-01-01T00:00:00Z');

/**
 * Writes a tar.gz with the same bytes for the same files at each time and place: sorted, of one date, owned
 * by root. Compressed by fflate, because zlib's output may differ between versions of Node. Holds one file
 * at a time. Rejects with what `write` throws.
 */
export async function tgz(files: Files, write: Write): Promise<void> {
  const { readable, controller } = createTarPacker();
  const pack = async () => {
    for (const [name, make] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const body = make();
      const entry = controller
        .add({ name, size: body.length, mtime: date, mode: 0o644, uid: 0, gid: 0 })
        .getWriter();
      await entry.write(body);
      await entry.close();
    }
    controller.finalize();
  };
  const compress = async () => {
    const gzip = new Gzip({ level: 9, mtime: 0 }, write);
    for await (const chunk of readable) gzip.push(chunk);
    gzip.push(new Uint8Array(), true);
  };
  await Promise.all([pack(), compress()]);
}
