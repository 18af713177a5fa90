import { globSync, statSync } from 'node:fs';
import { sitemapPaths } from './sitemap.ts';

/** The templates of pages, by the address that they make: `/functions/[function]` makes those of functions. */
const routes = globSync('**/*.astro', { cwd: 'src/pages' })
  .map((file) => `/${file.replaceAll('\\', '/').replace(/(?:\/?index)?\.astro$/, '')}`)
  .toSorted();

/** The addresses that a route makes, as a pattern: a name in brackets stands for one part of a path. */
const patterns = routes.map((route) => ({
  route,
  pattern: new RegExp(`^${route.replace(/\/?$/, '/').replaceAll(/\[\w+\]/g, '[^/]+')}$`),
}));

/** The pages of the sitemap by the route that makes them: a path written out goes before one in brackets. */
const byRoute = Map.groupBy(sitemapPaths, (path) => {
  const fitting = patterns.filter(({ pattern }) => pattern.test(path)).map(({ route }) => route);
  const found = fitting.find((route) => !route.includes('[')) ?? fitting.at(-1);
  if (found === undefined) throw new Error(`No file of src/pages makes ${path}.`);
  return found;
});

/** Of each template the page with the most in it. */
export const heaviestPages = [...byRoute.values()].flatMap((paths) =>
  paths.toSorted((one, other) => size(other) - size(one)).slice(0, 1),
);

/** Templates of which search engines are told no page. */
export const templatesWithoutPages = routes.filter((route) => !byRoute.has(route));

function size(path: string): number {
  return statSync(`dist${path}index.html`).size;
}
