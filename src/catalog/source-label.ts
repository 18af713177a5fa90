/**
 * What a link to a public thread or file is called: "python/cpython#91227" for an issue, a pull request or a
 * discussion of GitHub, "owner/repo: file.c" for a file there, else the host.
 */
export function sourceLabel(url: string): string {
  const { hostname, pathname } = new URL(url);
  if (hostname !== 'github.com') return hostname.replace(/^www\./, '');
  const [, owner = '', name = '', kind = '', ...rest] = pathname.split('/');
  const repository = `${owner}/${name}`;
  if (/^(?:issues|pull|discussions)$/.test(kind)) return `${repository}#${rest[0]}`;
  return kind === 'blob' ? `${repository}: ${rest.at(-1)}` : repository;
}
