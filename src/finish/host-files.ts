import { forCloudflare } from '../hosting/environment.ts';
import { hostFiles } from '../hosting/host-files.ts';
import type { StyledSite } from './share-style.ts';
import { writeFile } from './site.ts';

/** Writes the files in which hosts read the site's headers, now that the policy can name its style. */
export function writeHostFiles(site: StyledSite): void {
  const reader = forCloudflare ? 'cloudflare' : 'netlify';
  for (const [path, text] of hostFiles(site.style.hash, reader)) writeFile(site, path, text);
}
