import type { LogAnswer } from '../../winsock/summary';
import type { Advice } from '../search/answers';
import type { Row } from './excerpt';
import * as labels from './labels';

/** The codes of a log as a table with links to their pages. */
export function foundTable(
  found: readonly LogAnswer[],
  advice: Advice,
  addressOf: (row: LogAnswer) => string,
): HTMLTableElement {
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const label of labels.columns) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = label;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const row of found) {
    const cells = body.insertRow();
    const link = document.createElement('a');
    link.href = addressOf(row);
    link.textContent = `${row.name} ${row.value}`;
    cells.insertCell().append(link);
    const what = cells.insertCell();
    const title = document.createElement('b');
    title.textContent = row.title;
    const how = row.certain ? labels.recognised(row.as) : labels.possibly(row.as);
    what.append(title, how, advice[row.name]?.summary ?? '');
    const retry = document.createElement('p');
    retry.textContent = labels.tryAgain(advice[row.name]?.retry ?? '');
    what.append(retry);
    cells.insertCell().textContent = String(row.count);
    cells.insertCell().textContent = String(row.line);
  }
  return table;
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
  return found
    .map(
      (row) =>
        `- [${row.name} (${row.value})](${address(row, site)}): ${row.title}. ${advice[row.name]?.summary ?? ''} ${labels.times(row.count, row.line)}`,
    )
    .join('\n');
}

/** A summary for a bug report, in plain text. */
export function asText(found: readonly LogAnswer[], advice: Advice, site: string): string {
  return found
    .map(
      (row) =>
        `${row.name} (${row.value}): ${row.title}. ${advice[row.name]?.summary ?? ''} ${labels.times(row.count, row.line)} ${address(row, site)}`,
    )
    .join('\n');
}

function address({ name }: LogAnswer, site: string): string {
  return new URL(`${name.toLowerCase()}/`, site).href;
}
