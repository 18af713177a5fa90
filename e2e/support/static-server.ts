import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { headers } from '../../src/hosting/headers.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/**
 * Serves a built folder under a base path the way simple hosts do: index.html for a folder, a redirect
 * where its slash is missing, 404.html with status 404 for the rest, and the site's own headers.
 */
export function serve(folder: string, base: string, port: number): Promise<void> {
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(`${base}/`)
      ? normalize(decodeURI(pathname.slice(base.length)))
      : undefined;
    const file = path === undefined ? undefined : await find(folder, path);
    if (path !== undefined && file === 'folder') {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    const status = file === undefined || file === 'folder' ? 404 : 200;
    const name = file === undefined || file === 'folder' ? join(folder, '404.html') : file;
    response
      .writeHead(status, {
        ...headers,
        'Content-Type': types[extname(name)] ?? 'application/octet-stream',
      })
      .end(await readFile(name));
  });
  return new Promise((resolve) => {
    server.listen(port, resolve);
  });
}

/** The file for a path; 'folder' where the path lacks the slash of one; undefined where there is nothing. */
async function find(folder: string, path: string): Promise<string | undefined> {
  if (path.endsWith('/'))
    return (await exists(join(folder, path, 'index.html')))
      ? join(folder, path, 'index.html')
      : undefined;
  if (await exists(join(folder, path))) return join(folder, path);
  return (await exists(join(folder, path, 'index.html'))) ? 'folder' : undefined;
}

async function exists(file: string): Promise<boolean> {
  return readFile(file).then(
    () => true,
    () => false,
  );
}
