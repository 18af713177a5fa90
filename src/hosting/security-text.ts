/** What security.txt says. */
interface Statement {
  /** URI to which a report goes. */
  contact: string;
  /** When somebody last stood by it: the date of the commit, never the clock, so that two builds agree. */
  since: Date;
  /** Origin of the site, whose /.well-known/ the file is read from. */
  site: URL;
}

const day = 24 * 60 * 60 * 1000;

/**
 * The text of /.well-known/security.txt. It holds for 364 days, as less than a year is advised.
 * https://www.rfc-editor.org/rfc/rfc9116
 */
export function securityText({ contact, since, site }: Statement): string {
  const expires = new Date(since.getTime() + 364 * day).toISOString().replace(/\.\d+Z$/, 'Z');
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: en',
    `Canonical: ${new URL('/.well-known/security.txt', site).href}`,
    '',
  ].join('\n');
}
