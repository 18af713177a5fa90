import { DomHandler, type Document, type Element, isTag } from 'domhandler';
import { DomUtils, Parser } from 'htmlparser2';
import MagicString from 'magic-string';

/** A page of the site: its text, and its tree, of which each element knows where it stands in the text. */
export interface Page {
  html: string;
  document: Document;
  places: ReadonlyMap<Element, Place>;
}

/** Where the parts of an element stand in the text of its page, ends exclusive. */
interface Place {
  /** Behind its start tag, and in front of its end tag. */
  inside: [number, number];
  attributes: ReadonlyMap<string, [number, number]>;
}

/** What a visitor may do to the element that it is shown and to all that stands in it. */
interface Changes {
  /** Sets an attribute; undefined takes it away. */
  attribute(element: Element, name: string, value: string | undefined): void;
  /** Gives the element another name: `h1` becomes `h2`. */
  rename(element: Element, name: string): void;
  /** Takes the element's tags away; what stands in it stays. */
  unwrap(element: Element): void;
  /** Puts markup in place of the element, or nothing. */
  replace(element: Element, html: string): void;
  /** Puts markup in front of the element, behind all that stands in it, or behind the element. */
  before(element: Element, html: string): void;
  append(element: Element, html: string): void;
  after(element: Element, html: string): void;
}

/** Shown each element of a page in turn, outer ones first. */
export type Visitor = (element: Element, changes: Changes) => void;

/** Parses a page. The site's own pages are well-formed, which html-validate checks; others are read as they come. */
export function parsePage(html: string): Page {
  const handler = new PlacingHandler();
  new Parser(handler).end(html);
  return { html, document: handler.root, places: handler.places };
}

/**
 * The text of a page as the visitors want it. Every byte that none of them touches stays as it is. An element
 * that was replaced is shown to no further visitor, nor is what stood in it.
 */
export function rewrite(page: Page, ...visitors: Visitor[]): string {
  const text = new MagicString(page.html);
  const gone = new Set<unknown>();
  const changes = changesOf(page, text, gone);
  for (const element of page.places.keys()) {
    if (gone.has(element.parent)) gone.add(element);
    for (const visit of visitors) if (!gone.has(element)) visit(element, changes);
  }
  return text.toString();
}

/** The elements of a page that a test lets through, in their order. */
export function findAll(page: Page, test: (element: Element) => boolean): Element[] {
  return [...page.places.keys()].filter(test);
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  return element.attribs['class']?.split(/\s+/).includes(name) ?? false;
}

/** The markup of an element as it stands in its page. */
export function outerHtml({ html }: Page, element: Element): string {
  return html.slice(element.startIndex ?? 0, (element.endIndex ?? 0) + 1);
}

/** The text that readers see of an element, white space folded; links to a heading itself are none of it. */
export function textOf(element: Element): string {
  const texts = element.children.map((node) => {
    if (!isTag(node)) return DomUtils.textContent(node);
    return hasClass(node, 'anchor') ? '' : textOf(node);
  });
  return texts.join('').replaceAll(/\s+/g, ' ').trim();
}

function changesOf({ places }: Page, text: MagicString, gone: Set<unknown>): Changes {
  const start = (element: Element) => element.startIndex ?? 0;
  const end = (element: Element) => (element.endIndex ?? 0) + 1;
  const inside = (element: Element) => places.get(element)?.inside ?? [0, 0];
  return {
    attribute: (element, name, value) => {
      const written = value === undefined ? '' : `${name}="${escapeAttribute(value)}"`;
      const place = places.get(element)?.attributes.get(name);
      if (place === undefined) {
        if (written !== '')
          text.appendLeft(start(element) + 1 + element.name.length, ` ${written}`);
      } else if (written === '') {
        text.remove(place[0] - 1, place[1]);
      } else {
        text.update(place[0], place[1], written);
      }
    },
    rename: (element, name) => {
      for (const at of [start(element) + 1, inside(element)[1] + 2]) {
        text.update(at, at + element.name.length, name);
      }
    },
    unwrap: (element) => {
      const [from, to] = inside(element);
      text.remove(start(element), from);
      text.remove(to, end(element));
    },
    replace: (element, html) => {
      gone.add(element);
      if (html === '') text.remove(start(element), end(element));
      else text.update(start(element), end(element), html);
    },
    before: (element, html) => void text.appendLeft(start(element), html),
    append: (element, html) => void text.appendRight(inside(element)[1], html),
    after: (element, html) => void text.appendLeft(end(element), html),
  };
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&#38;').replaceAll('"', '&#34;');
}

/** Builds the tree, and notes where tags and attributes stand, which the tree itself does not say. */
class PlacingHandler extends DomHandler {
  readonly places = new Map<
    Element,
    { inside: [number, number]; attributes: Map<string, [number, number]> }
  >();
  #parser: Parser | undefined;
  #attributes = new Map<string, [number, number]>();

  constructor() {
    super(undefined, { withStartIndices: true, withEndIndices: true });
  }

  override onparserinit(parser: Parser): void {
    super.onparserinit(parser);
    this.#parser = parser;
  }

  onattribute(name: string): void {
    const { startIndex = 0, endIndex = 0 } = this.#parser ?? {};
    this.#attributes.set(name, [startIndex, endIndex]);
  }

  override onopentag(name: string, attribs: Record<string, string>): void {
    super.onopentag(name, attribs);
    const element = this.tagStack.at(-1);
    const end = (this.#parser?.endIndex ?? 0) + 1;
    if (element !== undefined && isTag(element)) {
      this.places.set(element, { inside: [end, end], attributes: this.#attributes });
    }
    this.#attributes = new Map();
  }

  override onclosetag(): void {
    const element = this.tagStack.at(-1);
    if (element !== undefined && isTag(element)) {
      const place = this.places.get(element);
      if (place !== undefined)
        place.inside[1] = Math.max(place.inside[0], this.#parser?.startIndex ?? 0);
    }
    super.onclosetag();
  }
}
