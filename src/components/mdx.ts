import type { mdxComponentAttributes } from '../schemas/mdx';
import Diagram from './Diagram.astro';
import Heading from './Heading.astro';
import InlineCode from './InlineCode.astro';
import Link from './Link.astro';
import Preformatted from './Preformatted.astro';

/** The only components that MDX may use, by the name that authors or Markdown give them. */
export const mdxComponents = {
  Diagram,
  a: Link,
  code: InlineCode,
  h2: Heading,
  pre: Preformatted,
} satisfies Record<keyof typeof mdxComponentAttributes | 'a' | 'code' | 'h2' | 'pre', unknown>;
