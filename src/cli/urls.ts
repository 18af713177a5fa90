/**
 * Adds the addresses of the built site that are new to content/urls.txt. The file only grows: an
 * address that stands there has to answer for ever. Run it after `npm run build`.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { publishedAddresses } from '../hosting/published.ts';

const list = 'content/urls.txt';

if (existsSync('dist/index.html')) {
  const known = new Set(existsSync(list) ? readFileSync(list, 'utf8').split('\n') : []);
  const added = publishedAddresses('dist').filter((address) => !known.has(address));
  appendFileSync(list, added.map((address) => `${address}\n`).join(''));
  console.log(`${added.length} new addresses in ${list}.`);
} else {
  console.error('There is no built site in dist. Run npm run build first.');
  process.exitCode = 1;
}
