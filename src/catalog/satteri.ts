import { markdownToMdast, type MdastNode, mdxToMdast } from 'satteri';

/*
 * What the site takes from the parser under Astro's Markdown and MDX, which may change with any version; its test
 * says what is expected. Compiling stands in src/components/run-mdx.ts.
 */

export type { MdastNode, MdxJsxAttributeUnion } from 'satteri';

/** How bodies are read. Straight quotes and hyphens are part of commands and messages. */
export const markdownFeatures = { smartPunctuation: false } as const;

/** The tree of an MDX body, with places. Throws a message that begins with line and column where it is no MDX. */
export function parseMdx(body: string): MdastNode {
  return mdxToMdast(body, { features: markdownFeatures, position: true });
}

/** The tree of a text in Markdown, with places. */
export function parseMarkdown(text: string): MdastNode {
  return markdownToMdast(text, { position: true });
}
