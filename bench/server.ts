import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtHeaders } from '../src/hosting/built-headers.ts';
import { caching } from '../src/hosting/headers.ts';
import { isCompressible, mediaTypes } from '../src/hosting/media-types.ts';
import type { Site } from './peers/server.ts';

/**
 * Serves a built folder as a host does: gzip for what shrinks, the site's own headers and its rules for
 * caching. Counts what it sends, for the page and for its workers alike.
 */
export async function serveAsHosted(folder: string): Promise<Site> {
  const sent: Site['sent'] = [];
  const compressed = new Map<string, Buffer>();
  const headers = builtHeaders(folder);
  const server = createServer(({ url, socket }, response) => {
    const path = decodeURI(new URL(url ?? '/', 'http://localhost').pathname);
    const entry = { path, bytes: 0 };
    sent.push(entry);
    const before = socket.bytesWritten;
    response.on('finish', () => (entry.bytes = socket.bytesWritten - before));
    const wanted = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const found = read(wanted);
    const file = found === undefined ? join(folder, '404.html') : wanted;
    const plain = found ?? readFileSync(file);
    const type = mediaTypes[extname(file)] ?? 'application/octet-stream';
    const shrinks = isCompressible(type);
    if (shrinks && !compressed.has(file)) compressed.set(file, gzipSync(plain));
    const body = compressed.get(file) ?? plain;
    response
      .writeHead(found === undefined ? 404 : 200, {
        ...headers,
        'Cache-Control': path.startsWith('/_astro/') ? caching.hashed : caching.pages,
        'Content-Type': type,
        'Content-Length': body.length,
        ...(shrinks ? { 'Content-Encoding': 'gzip' } : {}),
      })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    // Browsers trust this name as they trust https: service workers run under it.
    origin: `http://localhost:${address.port}`,
    sent,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
