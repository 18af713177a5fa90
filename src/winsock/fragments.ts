/**
 * Fragment ids under which Microsoft's list has each entry, so that old links keep working on /all/:
 * the name and the short title with a full stop, each as written and in lower case, the title in upper
 * case too. `fragments('WSAECONNRESET', 'Connection reset by peer')` starts with `WSAECONNRESET`.
 */
export function fragments(name: string, title: string): string[] {
  const slug = `${title}.`.replaceAll(/[^A-Za-z0-9.-]/g, '_');
  return [name, name.toLowerCase(), slug, slug.toLowerCase(), slug.toUpperCase()];
}
