const files = import.meta.glob<string>('./diagrams/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The drawings by name, as SVG that stands in the page: it follows the theme and carries its own text alternative. */
export const drawings = new Map(
  Object.entries(files).map(([path, svg]) => [path.replace(/^.*\/|\.svg$/g, ''), svg.trim()]),
);
