import { type Answer, certainAnswer, isNumber } from '../../winsock/lookup';
import { addressOf, addressOfCause } from './answers';
import { storageKey } from '../every-page/base';
import type { Found } from './found';
import * as labels from './labels';
import { pageAddress } from '../every-page/site-files';

/** One group of results: why they are there, and the links. */
export interface Group {
  id: keyof typeof labels.groups;
  links: HTMLAnchorElement[];
  /** Its link is the one certain answer. */
  certain?: boolean;
}

/** What is found as groups, the best answer first and large; no page stands in two of them. */
export function resultGroups(base: string, found: Found): Group[] {
  const { answers, query } = found;
  const certain = answers.filter((answer) => answer.certain);
  const guesses = answers.filter((answer) => !answer.certain);
  const toLink = (answer: Answer, index: number) => answerLink(base, found, answer, index === 0);
  const groups: Group[] = [
    {
      id: 'certain',
      links: certain.map(toLink),
      certain: certainAnswer(answers) !== undefined,
    },
    { id: 'guess', links: guesses.map(toLink) },
    { id: certain.length > 0 ? 'likely' : 'cause', links: causeLinks(base, found) },
    { id: 'log', links: isLog(query) ? [decodeLink(base, query)] : [] },
    { id: 'page', links: pageLinks(base, found) },
  ];
  return groups.filter(({ links }) => links.length > 0);
}

/** An answer with its number; the best one with its sentence. */
function answerLink(
  base: string,
  { query, advice }: Found,
  answer: Answer,
  isBest: boolean,
): HTMLAnchorElement {
  const { name, value, title, kind, as } = answer;
  // That words are similar is why all of them are there.
  const note = kind === 'words' ? title : `${title} · ${as}`;
  const link = makeLink(addressOf(base, answer), `${name} ${value}`, note);
  link.classList.toggle('best', isBest);
  const sentence = advice?.[name]?.summary;
  if (isBest && sentence !== undefined) {
    const text = document.createElement('span');
    text.textContent = sentence;
    link.append(text);
  }
  link.addEventListener('click', () => remember(query));
  return link;
}

function causeLinks(base: string, { causes }: Found): HTMLAnchorElement[] {
  return causes.map((cause) =>
    makeLink(addressOfCause(base, cause), cause.label, `${cause.value} ${cause.name}`),
  );
}

/** Pages that the text search found, but for those that stand there as answers. */
function pageLinks(base: string, { answers, pages }: Found): HTMLAnchorElement[] {
  const shown = new Set(answers.map((answer) => addressOf(base, answer)));
  return pages
    .filter(({ url }) => !shown.has(url))
    .map(({ url, meta, excerpt }) => {
      const link = makeLink(url, meta['title'] ?? url, '');
      link.lastElementChild?.replaceChildren(...marked(excerpt));
      return link;
    });
}

/** A long text may be a log: the decoder shows every error in it. */
function isLog(query: string): boolean {
  return query.length >= 60 && query.includes(' ');
}

/** The text travels in the fragment, to no server. */
function decodeLink(base: string, query: string): HTMLAnchorElement {
  return makeLink(
    pageAddress(base, 'decode/', `text=${encodeURIComponent(query)}`),
    labels.decodeThis,
    labels.decodeMarks,
  );
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
