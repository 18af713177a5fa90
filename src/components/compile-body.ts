import { Fragment, jsx } from 'astro/jsx-runtime';
import { proseFaults } from '../catalog/prose';
import { runMdx } from './run-mdx';

/**
 * The MDX body of a content file as a component. It is compiled where it is shown and forgotten afterwards:
 * with a module for each file, as Astro's `render` has it, 970 codes took 23 s and 0.5 GB more to bundle.
 * Rejects with the file's name where the text is more than words, before any of it runs, and with the line,
 * counted from the body's first.
 */
export async function compileBody(prose: {
  body: string;
  filePath: string;
}): Promise<(props: { components: Record<string, unknown> }) => unknown> {
  try {
    const [fault] = proseFaults(prose.body);
    if (fault !== undefined) throw new Error(`line ${fault.line}: ${fault.says}`);
    const { default: Content } = await runMdx(prose.body, { Fragment, jsx: element });
    if (typeof Content !== 'function') throw new Error('It has no content.');
    return (props) => Content(props);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${prose.filePath}, below the front matter: ${reason}`, { cause });
  }
}

/** What Astro makes of an element of MDX. */
function element(type: unknown, props: unknown): unknown {
  return jsx(type, typeof props === 'object' && props !== null ? { ...props } : {});
}
