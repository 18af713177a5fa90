/** The media type of each kind of file, by its ending. The files of hosts (host-files.ts) repeat them. */
export const mediaTypes: Readonly<Record<string, string>> = {
  '.c': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.h': 'text/plain; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pagefind': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.tgz': 'application/gzip',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};

/** Whether hosts compress files of a type: text and its like, and programs. Pictures and archives are compressed. */
export function isCompressible(type: string): boolean {
  return /^text\/|[/+](?:json|wasm|xml)$|json;/.test(type);
}
