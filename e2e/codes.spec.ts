import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type AnyNode, isTag, isText } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { sideLabels } from '../src/schemas/cause.ts';
import { codes } from './support/codes.ts';

const { getElementById, getElements, getElementsByTagName } = DomUtils;

const sections = [
  'causes',
  'what-it-means',
  'in-depth',
  'example',
  'returned-by',
  'elsewhere',
  'messages',
  'related',
  'guides',
  'sources',
];
const optional = new Set(['causes', 'in-depth', 'messages', 'related', 'guides']);

test('every page of a code has its numbers, texts, causes and sections, and its twins', () => {
  for (const code of codes) {
    const page = parseDocument(read(`${code.name.toLowerCase()}/index.html`));
    const one = (name: string) => getElementsByTagName(name, page)[0];
    expect(textOf(one('title'))).toMatch(
      new RegExp(`^Winsock error ${code.value} \\(${code.name}\\)`),
    );
    expect(textOf(one('h1'))).toBe(code.name);

    const main = one('main');
    const shown = textOf(main);
    const numbers = [code.value, code.hex, code.hresult, code.hresultSigned];
    for (const text of [...numbers.map(String), code.title, code.message])
      expect(shown).toContain(folded(text));
    for (const { id, label, side, check, ...texts } of code.causes) {
      const cause = getElements({ class: 'cause' }, main ?? [], true).find(
        (element) => getElementById(id, element) !== null,
      );
      const own = textOf(cause);
      expect(textOf(getElementById(id, cause ?? []))).toContain(label.replaceAll('`', ''));
      for (const text of [sideLabels[side], ...textsOf({ check, ...texts })])
        expect(own, `${code.name} ${id}`).toContain(folded(text));
      const captions = getElementsByTagName('figcaption', cause ?? []).map(textOf);
      expect(captions.some((caption) => caption.includes(', as administrator'))).toBe(
        check?.admin === true,
      );
    }
    // Marks of the content files are not for readers.
    expect(shown).not.toContain('`');

    const ids = getElementsByTagName('h2', main ?? []).map(({ attribs }) => attribs['id']);
    expect(ids).toEqual(sections.filter((id) => ids.includes(id) || !optional.has(id)));
    const links = getElementsByTagName('a', main ?? []).map(
      (link) => `${textOf(link)} ${link.attribs['href']}`,
    );
    for (const { code: other } of code.related)
      expect(links).toContain(`${other} /${other.toLowerCase()}/`);

    expect(JSON.parse(read(`${code.name.toLowerCase()}.json`))).toEqual(code);
    expect(read(`${code.name.toLowerCase()}.md`)).toContain(
      `# ${code.name} (${code.value}): ${code.title}`,
    );
  }
});

const inLine = /^(?:a|abbr|b|bdi|code|em|i|kbd|mark|span|strong|time|var|wbr)$/;

/** The texts of a cause as a page shows them; side and shell are shown by labels, an id is an address. */
function textsOf(value: object): string[] {
  return Object.entries(value).flatMap(([key, own]) => {
    if (typeof own === 'string')
      return ['id', 'side', 'shell', 'url'].includes(key) ? [] : [own.replaceAll('`', '')];
    return typeof own === 'object' && own !== null ? textsOf(own) : [];
  });
}

function read(path: string): string {
  return readFileSync(`dist/${path}`, 'utf8');
}

/** The text that stands open on a page, without what is hidden or folded, white space folded. */
function textOf(node: AnyNode | null | undefined): string {
  return folded(openText(node));
}

function openText(node: AnyNode | null | undefined): string {
  if (node === null || node === undefined) return '';
  if (isText(node)) return node.data;
  if (!isTag(node) || 'hidden' in node.attribs || /^(?:script|style|template)$/.test(node.name))
    return '';
  const isClosed = node.name === 'details' && !('open' in node.attribs);
  const text = node.children
    .filter((child) => !isClosed || (isTag(child) && child.name === 'summary'))
    .map(openText)
    .join('');
  return inLine.test(node.name) ? text : ` ${text} `;
}

function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
