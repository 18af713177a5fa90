import { callFamilies } from '../../winsock/calls';
import { likelyCauses } from '../../winsock/likely-causes';
import type { FoundNeighbour } from '../../winsock/neighbours';
import type { LogAnswer } from '../../winsock/summary';
import {
  addressOf,
  addressOfCause,
  addressOfNeighbour,
  type Advice,
  type NamedCause,
} from '../search/answers';
import { behind as behindIt } from '../search/labels';
import type { Row } from './excerpt';
import * as labels from './labels';

/** The codes of a log, each with what it means, where it stands and its likeliest causes. */
export function foundCodes(
  found: readonly LogAnswer[],
  advice: Advice,
  base: string,
): HTMLElement[] {
  return found.map((row) => {
    const section = document.createElement('section');
    const heading = document.createElement('h2');
    heading.append(makeLink(addressOf(base, row), `${row.name} ${row.value}`), ` ${row.title}`);
    const place = makeText(`${labels.places(row.count, row.line)} ${recognised(row)}`);
    place.className = 'place';
    const { summary = '', retry = '' } = advice[row.name] ?? {};
    section.append(heading, place, makeText(`${summary} ${labels.tryAgain(retry)}`));
    const causes = causesOf(row, advice);
    if (causes.length === 0) return section;
    const list = document.createElement('ul');
    for (const cause of causes) {
      const item = document.createElement('li');
      item.append(makeLink(addressOfCause(base, cause), cause.label));
      list.append(item);
    }
    section.append(makeText(`${labels.likeliest(callsOf(row))}:`), list);
    return section;
  });
}

/** Numbers of other systems, as a section of their own; nothing where there are none. */
export function otherNumbers(others: readonly FoundNeighbour[], base: string): HTMLElement[] {
  if (others.length === 0) return [];
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  heading.textContent = labels.others;
  const list = document.createElement('ul');
  for (const { row, count, line } of others) {
    const item = document.createElement('li');
    const behind = row.behind.length > 0 ? ` ${behindIt(row.behind)}` : '';
    item.append(
      makeLink(addressOfNeighbour(base, row), row.name),
      ` ${row.label}. ${labels.places(count, line)}${behind}`,
    );
    list.append(item);
  }
  section.append(heading, list);
  return [section];
}

/** A line of the log with its number and its places marked. Everything of it is text. */
export function markedLine({ line, parts }: Row): HTMLElement {
  const row = document.createElement('div');
  const label = document.createElement('span');
  label.textContent = String(line);
  const code = document.createElement('code');
  for (const { text, as } of parts) {
    if (as === undefined) {
      code.append(text);
      continue;
    }
    const mark = document.createElement('mark');
    mark.textContent = text;
    mark.title = as;
    code.append(mark);
  }
  row.append(label, code);
  return row;
}

/** A summary for a bug report, in Markdown. */
export function asMarkdown(found: readonly LogAnswer[], advice: Advice, site: string): string {
  return summary(found, advice, {
    code: ({ name, value, title }) =>
      `- [${name} (${value})](${address({ name }, site)}): ${title}.`,
    cause: (cause) => `  - [${cause.label}](${address(cause, site)})`,
    end: () => '',
  });
}

/** A summary for a bug report, in plain text. */
export function asText(found: readonly LogAnswer[], advice: Advice, site: string): string {
  return summary(found, advice, {
    code: ({ name, value, title }) => `${name} (${value}): ${title}.`,
    cause: (cause) => `  - ${cause.label} ${address(cause, site)}`,
    end: ({ name }) => ` ${address({ name }, site)}`,
  });
}

function summary(
  found: readonly LogAnswer[],
  advice: Advice,
  write: {
    code: (row: LogAnswer) => string;
    cause: (cause: NamedCause) => string;
    end: (row: LogAnswer) => string;
  },
): string {
  return found
    .flatMap((row) => [
      `${write.code(row)} ${advice[row.name]?.summary ?? ''} ${labels.places(row.count, row.line)}${write.end(row)}`,
      `  ${labels.likeliest(callsOf(row))}:`,
      ...causesOf(row, advice).map(write.cause),
    ])
    .join('\n');
}

function causesOf({ name, value, calls }: LogAnswer, advice: Advice): NamedCause[] {
  const causes = advice[name]?.causes ?? [];
  return likelyCauses(causes, calls).map((cause) => ({ ...cause, name, value }));
}

/** The calls of a code's places, as readers know them. */
function callsOf({ calls }: LogAnswer): string[] {
  return callFamilies
    .filter(({ id }) => calls.includes(id))
    .map(({ label }) => label.replaceAll('`', ''));
}

function recognised({ certain, as }: LogAnswer): string {
  return certain ? labels.recognised(as) : labels.possibly(as);
}

/** Address on the site itself, of a code or of one of its causes. */
function address({ name, id }: { name: string; id?: string }, site: string): string {
  return new URL(`${name.toLowerCase()}/${id === undefined ? '' : `#${id}`}`, site).href;
}

function makeLink(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

function makeText(text: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}
