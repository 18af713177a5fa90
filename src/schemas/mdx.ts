/**
 * Components that prose may use, each with the attributes that it takes. `components/mdx.ts` holds one for
 * each; nothing is imported in MDX.
 */
export const mdxComponentAttributes = { Diagram: ['name'] } as const;
