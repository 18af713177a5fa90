import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { builtHeaders } from './built-headers.ts';
import { isCompressible, mediaTypes } from './media-types.ts';
import { byLowerCase, findFile, readRedirects } from './served-files.ts';

/** How a host treats addresses and files. */
export interface HostRules {
  /** Below which path the folder stands, such as `/docs/winsock`; at the root without it. */
  base?: string;
  /** A free one without it. */
  port?: number;
  /** A folder's page answers without the slash too, and `index.html` redirects to the folder. */
  clean?: boolean;
  /** A path in another case finds the file, as on Windows. */
  ignoresCase?: boolean;
  /** The site's `_redirects` holds, as on Netlify. */
  redirects?: boolean;
  /** What shrinks is sent as gzip. */
  compresses?: boolean;
  /** What is sent beside the type; without it the headers that the site asks its host for. */
  headers?: (path: string) => Record<string, string>;
  /** Stands between reader and site, as a hostile network does: where it returns true, the site says nothing. */
  before?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** A folder being served. */
export interface Site {
  /** Origin without a slash at the end, under a name that browsers trust as they trust https. */
  origin: string;
  /**
   * Everything sent so far, head and body of each response, in the order of the requests: those of workers and
   * of the icon in the tab too, which a page's own view of the network leaves out.
   */
  sent: { path: string; bytes: number }[];
  /** Answers nothing any more, to open connections either. */
  close(): Promise<void>;
}

/**
 * Serves a built folder the way simple hosts do, for tests and measurements: index.html for a folder, a redirect
 * where its slash is missing, 404.html with status 404 for the rest.
 */
export async function serve(folder: string, rules: HostRules = {}): Promise<Site> {
  const sent: Site['sent'] = [];
  const answer = answers(folder, rules);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const entry = { path: decodeURI(pathname), bytes: 0 };
    sent.push(entry);
    const { socket } = request;
    const before = socket.bytesWritten;
    response.on('finish', () => (entry.bytes = socket.bytesWritten - before));
    if (rules.before?.(request, response) !== true) void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(rules.port ?? 0, resolve));
  return {
    origin: `http://localhost:${portOf(server)}`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What answers a request by the rules. */
function answers(folder: string, rules: HostRules) {
  const { base = '', clean = false, compresses = false } = rules;
  const redirects = rules.redirects === true ? readRedirects(folder) : new Map<string, string>();
  const files = rules.ignoresCase === true ? byLowerCase(folder) : undefined;
  const own = rules.headers === undefined ? builtHeaders(folder) : {};
  const headersOf = rules.headers ?? (() => own);
  const compressed = new Map<string, Buffer>();

  return async ({ url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, search } = new URL(url, 'http://localhost');
    const redirect = (to: string) => void response.writeHead(301, { Location: to }).end();
    const target = redirects.get(pathname.replace(/\/?$/, '/'));
    if (target !== undefined) return redirect(target + search);
    if (clean && pathname.endsWith('/index.html'))
      return redirect(pathname.slice(0, -'index.html'.length));
    const asked = pathname.startsWith(`${base}/`)
      ? normalize(decodeURI(pathname.slice(base.length)))
      : undefined;
    const path = asked === undefined ? undefined : (files?.get(asked.toLowerCase()) ?? asked);
    const found = path === undefined ? undefined : await findFile(folder, path);
    if (found?.lacksSlash === true && !clean) return redirect(`${pathname}/${search}`);

    const file = found?.file ?? join(folder, '404.html');
    const type = mediaTypes[extname(file)] ?? 'application/octet-stream';
    const shrinks = compresses && isCompressible(type);
    // A test may remove its folder while the browser still asks; a site of a peer may have no page for this.
    const plain = await readFile(file).catch(() => Buffer.from('Not found'));
    const body = shrinks ? (compressed.get(file) ?? (await promisify(gzip)(plain))) : plain;
    if (shrinks) compressed.set(file, body);
    response
      .writeHead(found === undefined ? 404 : 200, {
        ...headersOf(pathname),
        'Content-Type': type,
        'Content-Length': body.length,
        ...(shrinks ? { 'Content-Encoding': 'gzip' } : {}),
      })
      .end(body);
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
