/** Components that prose may use. `components/mdx.ts` holds one for each; nothing is imported in MDX. */
export const mdxComponentNames = ['Diagram'] as const;
