/** What becomes of a file of the finished site. */
interface Kind {
  /** Its name in messages. */
  name: string;
  /** Paths below the site's folder, with slashes. */
  path: RegExp;
  /** Its address is published for good. Other files change with each build, and only the site itself reads them. */
  address?: true;
  /** A browser fetches it when a reader keeps a copy. */
  kept?: true;
  /** It stands in the folder for a disk. */
  disk?: true;
  /** It stands in the docset. */
  docset?: true;
}

/** Every kind of file, the first that fits. What leads elsewhere (a short link) is found by its content. */
const kinds = [
  { name: 'offline page', path: /^offline\/index\.html$/, address: true, kept: true, disk: true },
  {
    name: 'page',
    path: /(?:^|\/)index\.html$/,
    address: true,
    kept: true,
    disk: true,
    docset: true,
  },
  { name: 'page of missing addresses', path: /^404\.html$/, kept: true },
  {
    name: 'theme script',
    path: /^_astro\/theme\.[^/]+\.js$/,
    kept: true,
    disk: true,
    docset: true,
  },
  { name: 'script', path: /^_astro\/[^/]+\.js$/, kept: true },
  { name: 'style', path: /^_astro\/[^/]+\.css$/, kept: true, disk: true, docset: true },
  {
    name: 'data of scripts',
    path: /^(?:advice|causes|lexicon|other-numbers|rare-names|words)\.json$/,
    kept: true,
  },
  { name: 'worker of the text index', path: /^pagefind\/pagefind-worker\.js$/ },
  { name: 'text index', path: /^pagefind\//, kept: true },
  { name: 'download', path: /^offline\//, address: true },
  { name: 'schema', path: /^schema\/[^/]+\.json$/, address: true },
  { name: 'card', path: /^cards\/.+\.png$/, address: true },
  {
    name: 'icon of the installed site',
    path: /^icons\/[^/]+\.png$/,
    address: true,
    kept: true,
    disk: true,
  },
  { name: 'icon', path: /^favicon\.svg$/, address: true, kept: true, disk: true, docset: true },
  {
    name: 'program',
    path: /^examples\/[^/]+\.[ch]$/,
    address: true,
    kept: true,
    disk: true,
    docset: true,
  },
  { name: 'manifest', path: /^site\.webmanifest$/, address: true, kept: true },
  {
    name: 'data',
    path: /^(?:wsa\w+|codes|functions|neighbours|reference|reports)\.json$/,
    address: true,
    kept: true,
    disk: true,
  },
  {
    name: 'text',
    path: /^(?:wsa\w+\.md|llms(?:-full)?\.txt)$/,
    address: true,
    kept: true,
    disk: true,
  },
  {
    name: 'file for programs',
    path: /^(?:sitemap-[\w-]+\.xml|changes\.xml|opensearch\.xml|robots\.txt)$/,
    address: true,
  },
  { name: 'service worker', path: /^service-worker(?:-kill)?\.js$/, address: true },
  { name: 'file beside the site', path: /^\.hosting\/nginx\.conf$/ },
  {
    name: 'file of a host',
    path: /^(?:_redirects|_headers|\.nojekyll|\.htaccess|web\.config|\.well-known\/security\.txt)$/,
  },
] as const satisfies Kind[];

/** What becomes of the file at a path. Throws where no kind fits, so that no file goes where nobody decided. */
export function kindOf(path: string): Kind {
  const kind = kinds.find((each) => each.path.test(path));
  if (kind === undefined) {
    throw new Error(
      `The build made ${path}, a kind of file that src/finish/paths.ts does not know. Say there where it goes.`,
    );
  }
  return kind;
}
