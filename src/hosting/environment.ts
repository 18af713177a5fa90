/**
 * What the environment says about a build. Each variable is optional; a value that cannot be used
 * stops the build with a sentence that names the variable.
 */

/** Origin of the finished site: `SITE_URL`, else Netlify's `URL`, else the local preview. No domain is invented. */
export const site = origin('SITE_URL') ?? origin('URL') ?? 'http://localhost:4321';

/** Sub-path that the site is served under, from `BASE_PATH`: `/` or for example `/docs/winsock`. */
export const base = path('BASE_PATH') ?? '/';

/** Repository for "Edit this page" and "Report a mistake", from `REPOSITORY_URL` (Netlify sets it); undefined hides the link. */
export const repository = url('REPOSITORY_URL')?.replace(/(\.git)?\/?$/, '');

/** Where to report a weakness of the site, from `SECURITY_CONTACT`; undefined leaves out security.txt. */
export const securityContact = contact('SECURITY_CONTACT');

/** Whether the site is for Cloudflare, from `CF_PAGES`, which Cloudflare Pages sets to 1. It reads other files than Netlify. */
export const forCloudflare = flag('CF_PAGES');

/** Whether the build publishes the worker that ends the service worker, from `KILL_SERVICE_WORKER`. */
export const killServiceWorker = read('KILL_SERVICE_WORKER') !== undefined;

/** Folder of the content, from `CONTENT_DIR`. Tests build small folders of their own. */
export const contentFolder = read('CONTENT_DIR') ?? './content';

/** Where Astro keeps what it has read; another content folder has a cache of its own. */
export const cacheFolder =
  contentFolder === './content' ? './node_modules/.astro' : `${contentFolder}/.cache`;

function read(name: string): string | undefined {
  return process.env[name]?.trim() || undefined;
}

function flag(name: string): boolean {
  const value = read(name);
  if (value !== undefined && value !== '1') {
    throw new Error(`${name} is "${value}". Set it to 1, or unset it.`);
  }
  return value === '1';
}

function url(name: string): string | undefined {
  const value = read(name);
  if (value === undefined) return undefined;
  if (!URL.canParse(value) || !/^https?:/.test(value)) {
    throw new Error(
      `${name} is "${value}". Set it to an address such as https://example.com, or unset it.`,
    );
  }
  return value;
}

function origin(name: string): string | undefined {
  const value = url(name);
  if (value === undefined) return undefined;
  const { origin, pathname } = new URL(value);
  if (pathname !== '/') {
    throw new Error(
      `${name} is "${value}". Give the origin alone (${origin}); a sub-path goes into BASE_PATH.`,
    );
  }
  return origin;
}

function contact(name: string): string | undefined {
  const value = read(name);
  if (value !== undefined && !/^(?:mailto:\S+@|https:\/\/|tel:)\S+$/.test(value)) {
    throw new Error(
      `${name} is "${value}". Set it to an address such as mailto:security@example.com or https://example.com/report, or unset it.`,
    );
  }
  return value;
}

function path(name: string): string | undefined {
  const value = read(name);
  if (value === undefined) return undefined;
  if (!/^\/([\w.~-]+\/?)*$/.test(value)) {
    throw new Error(`${name} is "${value}". Set it to a path such as /docs/winsock, or unset it.`);
  }
  return value;
}
