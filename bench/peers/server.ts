import { globSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isCompressible, mediaTypes } from '../../src/hosting/media-types.ts';

/** A folder being served. */
export interface Site {
  /** Origin without a slash at the end. */
  origin: string;
  /** Everything sent so far, head and body of each response, in the order of the requests. */
  sent: { path: string; bytes: number }[];
  close(): void;
}

/**
 * Serves a built folder as a simple host does: index.html for a folder, a redirect where its slash is
 * missing, 404.html for the rest. What shrinks is compressed before the first request. It counts by
 * itself what it sends: a page's own view of the network leaves out what workers and the icon in the
 * tab fetch.
 */
export async function serveFolder(folder: string): Promise<Site> {
  const files = readFolder(folder);
  const sent: Site['sent'] = [];
  const server = createServer(({ url, socket }, response) => {
    const { pathname: path } = new URL(url ?? '/', 'http://localhost');
    const entry = { path, bytes: 0 };
    sent.push(entry);
    const before = socket.bytesWritten;
    response.on('finish', () => (entry.bytes = socket.bytesWritten - before));
    const found = files.get(decodeURI(path)) ?? files.get(`${decodeURI(path)}index.html`);
    if (found === undefined && files.has(`${decodeURI(path)}/index.html`)) {
      response.writeHead(301, { Location: `${path}/` }).end();
      return;
    }
    const { body, ...headers } = found ?? files.get('/404.html') ?? notFound;
    response
      .writeHead(found === undefined ? 404 : 200, {
        ...headers,
        'Content-Length': body.length,
        // As hosts have it for pages: kept, and asked for again by each visit.
        'Cache-Control': 'public, max-age=0, must-revalidate',
      })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    sent,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A file with its own headers. */
interface Served {
  body: Buffer;
  'Content-Type': string;
  'Content-Encoding'?: string;
}

const notFound: Served = { body: Buffer.from('Not found'), 'Content-Type': 'text/plain' };

function readFolder(folder: string): Map<string, Served> {
  const names = globSync('**', { cwd: folder }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return new Map(
    names.map((name) => {
      const type = mediaTypes[extname(name)] ?? 'application/octet-stream';
      const plain = readFileSync(join(folder, name));
      const served: Served = isCompressible(type)
        ? { body: gzipSync(plain), 'Content-Type': type, 'Content-Encoding': 'gzip' }
        : { body: plain, 'Content-Type': type };
      return [`/${name.replaceAll(sep, '/')}`, served];
    }),
  );
}
