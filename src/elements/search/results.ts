import { type Answer, certainAnswer, isNumber } from '../../winsock/lookup';
import { addressOf, addressOfCause, addressOfNeighbour } from './answers';
import { storageKey } from '../every-page/base';
import type { NeighbourRow } from '../../winsock/neighbours';
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

/** How many codes are shown beside the best one. */
const OTHERS = 4;

/** What is found as groups, the best answer first and large; no page stands in two of them. */
export function resultGroups(base: string, found: Found): Group[] {
  const { answers, query, causes, neighbours } = found;
  const certain = answers.filter((answer) => answer.certain);
  const [best, ...others] = answers.filter((answer) => !answer.certain);
  const isGuess = certain.length === 0;
  const groups: Group[] = [
    {
      id: 'certain',
      links: certain.map((answer) => bestLink(base, found, answer)),
      certain: certainAnswer(answers) !== undefined,
    },
    {
      id: 'neighbour',
      links: neighbours.map((row) => neighbourLink(base, row)),
    },
    { id: 'guess', links: best !== undefined && isGuess ? [bestLink(base, found, best)] : [] },
    {
      id: isGuess ? 'cause' : 'likely',
      links: causes.map((cause) => {
        const text = isGuess ? `${cause.value} · ${cause.label}` : cause.label;
        return makeLink(addressOfCause(base, cause), text);
      }),
    },
    { id: 'log', links: isLog(query) ? [decodeLink(base, query)] : [] },
    {
      id: 'other',
      links: (isGuess || best === undefined ? others : [best, ...others])
        .slice(0, OTHERS)
        .map((answer) => answerLink(base, found, answer)),
    },
    { id: 'page', links: pageLinks(base, found) },
  ];
  return groups.filter(({ links }) => links.length > 0);
}

/** A number of another system, with what may stand behind it. */
function neighbourLink(base: string, row: NeighbourRow): HTMLAnchorElement {
  const behind = row.behind.length > 0 ? [labels.behind(row.behind)] : [];
  const link = makeLink(addressOfNeighbour(base, row), row.name, row.label, ...behind);
  link.classList.add('best');
  return link;
}

/** An answer with its sentence and, for a guess, the place in its text, once they are there. */
function bestLink(base: string, found: Found, answer: Answer): HTMLAnchorElement {
  const sentence = found.advice?.[answer.name]?.summary;
  const page = found.pages.find(({ url }) => url === addressOf(base, answer));
  const link = answerLink(
    base,
    found,
    answer,
    ...(sentence === undefined ? [] : [sentence]),
    ...(page === undefined || answer.certain ? [] : [marked(page.excerpt)]),
  );
  link.classList.add('best');
  return link;
}

/** An answer with its number and what it was recognised by, and with more notes. */
function answerLink(
  base: string,
  { query }: Found,
  answer: Answer,
  ...more: Note[]
): HTMLAnchorElement {
  const { name, value, title, kind, as } = answer;
  // That words are similar is why all of them are there.
  const note = kind === 'words' ? title : `${title} · ${as}`;
  const link = makeLink(addressOf(base, answer), `${name} ${value}`, note, ...more);
  link.classList.add('code');
  link.addEventListener('click', () => remember(query));
  return link;
}

/** Pages that the text search found, but for those that stand there as answers. */
function pageLinks(base: string, { answers, pages }: Found): HTMLAnchorElement[] {
  const shown = new Set(answers.map((answer) => addressOf(base, answer)));
  return pages
    .filter(({ url }) => !shown.has(url))
    .map(({ url, meta, excerpt }) => makeLink(url, meta['title'] ?? url, marked(excerpt)));
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

/** A text, or parts of one of which some are marked. */
type Note = string | (Node | string)[];

/** A link with a title and, below it, each of the notes. */
function makeLink(href: string, title: string, ...notes: Note[]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  const strong = document.createElement('b');
  strong.textContent = title;
  link.append(strong);
  for (const note of notes) {
    const span = document.createElement('span');
    span.append(...(typeof note === 'string' ? [note] : note));
    link.append(span);
  }
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
