import {
  satteriCreateHighlightFn,
  satteriHeadingIdsPlugin,
  satteriHighlightPlugin,
} from '@astrojs/markdown-satteri';
import { evaluate } from 'satteri';
import { markdownFeatures } from '../catalog/satteri.ts';

/** What a compiled body makes its elements with. */
export interface Runtime {
  Fragment: unknown;
  jsx: (type: unknown, props: unknown) => unknown;
}

// Prism marks up with classes; Shiki would need style attributes, which the policy forbids.
const highlight = await satteriCreateHighlightFn('prism', undefined);

/**
 * What an MDX body exports as a module: its content by default, with ids of headings and marked-up code. Runs it.
 * All that the site takes from Astro's compiler, which may change with any version; its test says what is expected.
 */
export async function runMdx(
  body: string,
  { Fragment, jsx }: Runtime,
): Promise<Record<string, unknown>> {
  return evaluate(body, {
    Fragment,
    jsx,
    jsxs: jsx,
    elementAttributeNameCase: 'html',
    features: markdownFeatures,
    hastPlugins: [
      ...(highlight === undefined ? [] : [satteriHighlightPlugin(highlight, [])]),
      satteriHeadingIdsPlugin(),
    ],
  });
}
