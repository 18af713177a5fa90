import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, relative } from 'node:path';
import { builtHeaders } from '../../src/hosting/built-headers.ts';
import { mediaTypes } from '../../src/hosting/media-types.ts';

/** How a host treats addresses. */
export interface HostRules {
  /** `clean`: a folder's page answers without the slash too, and `index.html` redirects to the folder. */
  clean?: boolean;
  /** A path in another case finds the file, as on Windows. */
  ignoresCase?: boolean;
  /** The site's `_redirects` holds, as on Netlify. */
  redirects?: boolean;
  /** Stands between reader and site, as a hostile network does: where it returns true, the site says nothing. */
  before?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/**
 * Serves a built folder under a base path the way simple hosts do: index.html for a folder, a redirect
 * where its slash is missing, 404.html with status 404 for the rest, and the site's own headers.
 * Port 0 takes a free one. Resolves to the server, listening.
 */
export function serve(
  folder: string,
  base: string,
  port: number,
  rules: HostRules = {},
): Promise<Server> {
  const redirects = rules.redirects === true ? readRedirects(folder) : new Map<string, string>();
  const files = rules.ignoresCase === true ? byLowerCase(folder) : undefined;
  const headers = builtHeaders(folder);
  const server = createServer(async (request, response) => {
    if (rules.before?.(request, response) === true) return;
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const target = redirects.get(pathname.replace(/\/?$/, '/'));
    if (target !== undefined) {
      response.writeHead(301, { Location: target + search }).end();
      return;
    }
    if (rules.clean === true && pathname.endsWith('/index.html')) {
      response.writeHead(301, { Location: pathname.slice(0, -'index.html'.length) }).end();
      return;
    }
    const below = pathname.startsWith(`${base}/`)
      ? normalize(decodeURI(pathname.slice(base.length)))
      : undefined;
    const path = below === undefined ? undefined : (files?.get(below.toLowerCase()) ?? below);
    const found = path === undefined ? undefined : await find(folder, path);
    if (path !== undefined && found === 'folder' && rules.clean !== true) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    const file = found === 'folder' ? join(folder, path ?? '', 'index.html') : found;
    const name = file ?? join(folder, '404.html');
    // A test may remove its folder while the browser still asks.
    const body = await readFile(name).catch(() => undefined);
    response
      .writeHead(file === undefined ? 404 : 200, {
        ...headers,
        'Content-Type': mediaTypes[extname(name)] ?? 'application/octet-stream',
      })
      .end(body);
  });
  return new Promise((resolve) => {
    server.listen(port, () => resolve(server));
  });
}

/** The rules of `_redirects`: from a path with a slash to a path. */
function readRedirects(folder: string): Map<string, string> {
  return new Map(
    readFileSync(join(folder, '_redirects'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [from = '', to = ''] = line.split(' ');
        return [from, to];
      }),
  );
}

/** Paths of files and folders as they are written, by their lower-case form. Throws where two collide. */
function byLowerCase(folder: string): Map<string, string> {
  const paths = new Map<string, string>();
  for (const entry of globSync('**/*', { cwd: folder, withFileTypes: true })) {
    const path = `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`;
    for (const form of entry.isDirectory() ? [path, `${path}/`] : [path]) {
      if (paths.has(form.toLowerCase())) throw new Error(`${form} is there in two cases.`);
      paths.set(form.toLowerCase(), form);
    }
  }
  return paths;
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
