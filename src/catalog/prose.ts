import { mdxComponentAttributes } from '../schemas/mdx.ts';
import { type MdastNode, type MdxJsxAttributeUnion, parseMarkdown, parseMdx } from './satteri.ts';

/** What prose may not hold, and the line of the text where it stands, counted from 1. */
export interface Fault {
  line: number;
  says: string;
}

/**
 * What keeps an MDX body from being words alone: content is data, so it may hold Markdown and the named
 * components, and nothing that would run while the site is built or in a reader's browser. The text is
 * parsed and not evaluated.
 */
export function proseFaults(body: string): Fault[] {
  try {
    return faultsIn(parseMdx(body));
  } catch (cause) {
    // The parser's own messages begin with line and column.
    const says = cause instanceof Error ? cause.message : String(cause);
    const [, line, reason] = /^(\d+):\d+: ([^]*)$/.exec(says) ?? [];
    return [{ line: Number(line ?? 1), says: `the body cannot be read: ${reason ?? says}.` }];
  }
}

/** The same for a text of a data file, which pages show as it is and Markdown files repeat. */
export function plainFaults(text: string): Fault[] {
  // Most texts hold no mark that HTML or a link begins with, and need no parser.
  return /[<\]]/.test(text) ? faultsIn(parseMarkdown(text)) : [];
}

function faultsIn(node: MdastNode): Fault[] {
  const line = node.position?.start.line ?? 1;
  const own = saysOf(node).map((says) => ({ line, says }));
  return 'children' in node ? [...own, ...node.children.flatMap(faultsIn)] : own;
}

/** What the content may hold besides, all of it words. */
const words = new Set(
  `root paragraph heading thematicBreak blockquote list listItem code text emphasis strong delete inlineCode break
  linkReference imageReference table tableRow tableCell footnoteReference footnoteDefinition`.split(
    /\s+/,
  ),
);

function saysOf(node: MdastNode): string[] {
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        `{${node.value}} would run as a program. Write the text itself; braces stand in \`code\` or behind a backslash.`,
      ];
    case 'mdxjsEsm':
      return [
        `"${node.value}" would run as a program. Remove it: the named components need no import.`,
      ];
    case 'html':
      return [`${node.value} is HTML. Use words, with \`backticks\` around code.`];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementSays(node);
    case 'link':
    case 'definition':
      return /^(?:https:\/\/|\/(?![/\\])|#)/.test(node.url)
        ? []
        : [
            `a link goes to ${node.url}. Use an https address, a path of this site such as /guides/, or a place of the page such as #in-depth.`,
          ];
    case 'image':
      return /^\/(?![/\\])/.test(node.url)
        ? []
        : [
            `a picture comes from ${node.url}. Pages load none but this site's own: use a <Diagram>.`,
          ];
    default:
      return words.has(node.type)
        ? []
        : [`"${node.type}" is no part of prose. Use plain Markdown.`];
  }
}

function elementSays(element: {
  name: string | null;
  attributes: MdxJsxAttributeUnion[];
}): string[] {
  const name = element.name ?? '';
  const known = new Map<string, readonly string[]>(Object.entries(mdxComponentAttributes)).get(
    name,
  );
  if (known !== undefined)
    return element.attributes.flatMap((attribute) => attributeSays(name, known, attribute));
  const use = `Use ${Object.keys(mdxComponentAttributes).join(', ')}, or plain Markdown.`;
  return /^[A-Z]/.test(name)
    ? [`<${name}> is not in the map of src/components/mdx.ts. ${use}`]
    : [`<${name}> is HTML. ${use}`];
}

function attributeSays(
  element: string,
  known: readonly string[],
  attribute: MdxJsxAttributeUnion,
): string[] {
  const takes = `Write ${known.map((name) => `${name}="…"`).join(', ')} and nothing else.`;
  if (attribute.type === 'mdxJsxExpressionAttribute')
    return [`{${attribute.value}} of <${element}> would run as a program. ${takes}`];
  if (!known.includes(attribute.name))
    return [`<${element}> takes no attribute "${attribute.name}". ${takes}`];
  return typeof attribute.value === 'string'
    ? []
    : [`the "${attribute.name}" of <${element}> is no text in quotes. ${takes}`];
}
