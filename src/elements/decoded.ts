import type { LogAnswer } from '../winsock/summary';
import type { Advice } from './answers';
import type { Row } from './excerpt';

/** The codes of a log as a table with links to their pages. */
export function foundTable(
  found: readonly LogAnswer[],
  advice: Advice,
  addressOf: (row: LogAnswer) => string,
): HTMLTableElement {
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const label of ['Code', 'What it is', 'Places', 'First line']) {
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
    const how = row.certain ? ` (${row.as}). ` : ` (possibly: ${row.as}). `;
    what.append(title, how, advice[row.name]?.summary ?? '');
    const retry = document.createElement('p');
    retry.textContent = `Try again? ${advice[row.name]?.retry ?? ''}`;
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
        `- [${row.name} (${row.value})](${address(row, site)}): ${row.title}. ${advice[row.name]?.summary ?? ''} ${times(row)}`,
    )
    .join('\n');
}

/** A summary for a bug report, in plain text. */
export function asText(found: readonly LogAnswer[], advice: Advice, site: string): string {
  return found
    .map(
      (row) =>
        `${row.name} (${row.value}): ${row.title}. ${advice[row.name]?.summary ?? ''} ${times(row)} ${address(row, site)}`,
    )
    .join('\n');
}

function address({ name }: LogAnswer, site: string): string {
  return new URL(`${name.toLowerCase()}/`, site).href;
}

function times({ count, line }: LogAnswer): string {
  return count === 1 ? `On line ${line}.` : `${count} times, first on line ${line}.`;
}
