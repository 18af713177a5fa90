import { type Answer, certainAnswer, isNumber } from '../../winsock/lookup';
import { addressOf } from './answers';
import { storageKey } from '../every-page/base';
import * as labels from './labels';
import type { PagefindPage } from './pagefind';
import { pageAddress } from '../every-page/site-files';

/** One group of results: why they are there, and the links. */
export interface Group {
  id: keyof typeof labels.groups;
  links: HTMLAnchorElement[];
  /** Its link is the one certain answer. */
  certain?: boolean;
}

/** Answers of the lookup, certain ones first, each with what it was recognised by. */
export function answerGroups(base: string, answers: readonly Answer[], query: string): Group[] {
  const links = (certain: boolean) =>
    answers
      .filter((answer) => answer.certain === certain)
      .map((answer) => {
        const link = makeLink(
          addressOf(base, answer),
          `${answer.name} ${answer.value}`,
          `${answer.title} · ${answer.as}`,
        );
        link.addEventListener('click', () => remember(query));
        return link;
      });
  return [
    {
      id: 'certain' as const,
      links: links(true),
      certain: certainAnswer(answers) !== undefined,
    },
    { id: 'guess' as const, links: links(false) },
  ].filter((group) => group.links.length > 0);
}

/** Pages that the full-text search found. */
export function pageGroup(pages: readonly PagefindPage[]): Group[] {
  const links = pages.map(({ url, meta, excerpt }) => {
    const link = makeLink(url, meta['title'] ?? url, '');
    link.lastElementChild?.replaceChildren(...marked(excerpt));
    return link;
  });
  return links.length === 0 ? [] : [{ id: 'page', links }];
}

/** A long text may be a log: the decoder shows every error in it. The text travels in the fragment, to no server. */
export function decodeGroup(base: string, query: string): Group[] {
  if (query.length < 60 || !query.includes(' ')) return [];
  const link = makeLink(
    `${pageAddress(base, 'decode/')}#text=${encodeURIComponent(query)}`,
    labels.decodeThis,
    labels.decodeMarks,
  );
  return [{ id: 'log', links: [link] }];
}

/** What to say where neither codes nor pages were found. */
export function nothingFound(query: string): string {
  const quoted = query.slice(0, 200);
  return isNumber(query) ? labels.noNumber(quoted) : labels.nothingFor(quoted);
}

/** Keeps what was looked up for the page that opens, which marks it. */
export function remember(query: string): void {
  try {
    sessionStorage.setItem(storageKey('sought'), query.trim());
  } catch {
    // Storage is refused: nothing is marked.
  }
}

function makeLink(href: string, title: string, note: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  const strong = document.createElement('b');
  strong.textContent = title;
  const span = document.createElement('span');
  span.textContent = note;
  link.append(strong, span);
  return link;
}

/** Pagefind's excerpt as nodes: its `<mark>` becomes an element, everything else is text. */
function marked(excerpt: string): (Node | string)[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/).map((part, index) => {
    const text = part.replaceAll(
      /&(lt|gt|quot|#39|amp);/g,
      (_, name: keyof typeof entities) => entities[name],
    );
    if (index % 2 === 0) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

const entities = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
