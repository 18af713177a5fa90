/** What the environment says about a build. Each variable is optional. */
export interface Environment {
  /** Origin of the finished site: `SITE_URL`, else Netlify's `URL`, else the local preview. No domain is invented. */
  site: string;
  /** Sub-path that the site is served under, from `BASE_PATH`: `/` or for example `/docs/winsock`. */
  base: string;
  /** Repository for "Edit this page" and "Report a mistake", from `REPOSITORY_URL` (Netlify sets it); undefined hides the link. */
  repository: string | undefined;
  /** Where to report a weakness of the site, from `SECURITY_CONTACT`; undefined leaves out security.txt. */
  securityContact: string | undefined;
  /** Whether the site is for Cloudflare, from `CF_PAGES`, which Cloudflare Pages sets to 1. It reads other files than Netlify. */
  forCloudflare: boolean;
  /** Whether the build publishes the worker that ends the service worker, from `KILL_SERVICE_WORKER`. */
  killServiceWorker: boolean;
  /** Folder of the content, from `CONTENT_DIR`. Tests build small folders of their own. */
  contentFolder: string;
  /** Where Astro keeps what it has read; another content folder has a cache of its own. */
  cacheFolder: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the variables of a process. Throws a sentence that names the first variable whose value cannot be used. */
export function readEnvironment(variables: Variables): Environment {
  const read = (name: string) => variables[name]?.trim() || undefined;
  const contentFolder = read('CONTENT_DIR') ?? './content';
  const origin = (name: string) => checkOrigin(name, read(name));
  return {
    site: origin('SITE_URL') ?? origin('URL') ?? 'http://localhost:4321',
    base: checkPath('BASE_PATH', read('BASE_PATH')) ?? '/',
    repository: checkUrl('REPOSITORY_URL', read('REPOSITORY_URL'))?.replace(/(\.git)?\/?$/, ''),
    securityContact: checkContact('SECURITY_CONTACT', read('SECURITY_CONTACT')),
    forCloudflare: checkFlag('CF_PAGES', read('CF_PAGES')),
    killServiceWorker: read('KILL_SERVICE_WORKER') !== undefined,
    contentFolder,
    cacheFolder:
      contentFolder === './content' ? './node_modules/.astro' : `${contentFolder}/.cache`,
  };
}

function checkFlag(name: string, value: string | undefined): boolean {
  if (value !== undefined && value !== '1') {
    throw new Error(`${name} is "${value}". Set it to 1, or unset it.`);
  }
  return value === '1';
}

function checkUrl(name: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (!URL.canParse(value) || !/^https?:/.test(value)) {
    throw new Error(
      `${name} is "${value}". Set it to an address such as https://example.com, or unset it.`,
    );
  }
  return value;
}

function checkOrigin(name: string, value: string | undefined): string | undefined {
  if (checkUrl(name, value) === undefined || value === undefined) return undefined;
  const { origin, pathname } = new URL(value);
  if (pathname !== '/') {
    throw new Error(
      `${name} is "${value}". Give the origin alone (${origin}); a sub-path goes into BASE_PATH.`,
    );
  }
  return origin;
}

function checkContact(name: string, value: string | undefined): string | undefined {
  if (value !== undefined && !/^(?:mailto:\S+@|https:\/\/|tel:)\S+$/.test(value)) {
    throw new Error(
      `${name} is "${value}". Set it to an address such as mailto:security@example.com or https://example.com/report, or unset it.`,
    );
  }
  return value;
}

function checkPath(name: string, value: string | undefined): string | undefined {
  if (value !== undefined && !/^\/([\w.~-]+\/?)*$/.test(value)) {
    throw new Error(`${name} is "${value}". Set it to a path such as /docs/winsock, or unset it.`);
  }
  return value;
}
