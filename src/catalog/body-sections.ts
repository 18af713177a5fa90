import { type MdastNode, parseMdx } from './satteri.ts';

/** A part of a body. */
export interface BodySection {
  /** The id that its heading has on the page; empty for what stands above the first heading. */
  id: string;
  /** The text of its heading. */
  label: string;
  /** Its Markdown, heading and all. */
  text: string;
}

/** The sections of a body, which begin at its headings of the second level. Together they are the body. */
export function bodySections(body: string): BodySection[] {
  const tree = parseMdx(body);
  const headings = 'children' in tree ? tree.children.filter(isSectionHeading) : [];
  const starts = headings.map(({ position }) => position?.start.offset ?? 0);
  return ['', ...headings.map(textOf)]
    .map((label, at) => ({
      id: slug(label),
      label,
      text: body.slice(at === 0 ? 0 : starts[at - 1], starts[at]),
    }))
    .filter(({ id, text }) => id !== '' || text.trim() !== '');
}

/** Whether a body has a section. Throws with the name of its file where it cannot be read. */
export function hasSection(
  { body, filePath }: { body: string; filePath: string },
  wanted: string,
): boolean {
  try {
    return bodySections(body).some(({ id }) => id === wanted);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${filePath}, below the front matter: ${reason}`, { cause });
  }
}

function isSectionHeading(node: MdastNode): boolean {
  return node.type === 'heading' && node.depth === 2;
}

function textOf(node: MdastNode): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? String(node.value) : '';
}

/** As the compiler makes ids, for headings that no other heading repeats. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}
