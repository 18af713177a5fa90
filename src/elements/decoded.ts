import type { Finding } from '../winsock/finding';
import type { Advice } from './answers';
import type { Found } from '../winsock/summary';

/** More lines than this are not shown: of a longer log only those with a finding. */
const MOST_LINES = 2000;

/** The codes of a log as a table with links to their pages. */
export function foundTable(
  found: readonly Found[],
  advice: Advice,
  addressOf: (row: Found) => string,
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

/** The log as numbered lines with the findings marked. Everything of it is text. */
export function markedLog(text: string, findings: readonly Finding[]): HTMLElement[] {
  const lines = text.split('\n');
  const few = lines.length <= MOST_LINES;
  const shown: HTMLElement[] = [];
  let start = 0;
  let next = 0;
  for (const [index, line] of lines.entries()) {
    const end = start + line.length;
    const own: Finding[] = [];
    while (next < findings.length && (findings[next]?.start ?? Infinity) <= end) {
      const finding = findings[next++];
      if (finding !== undefined) own.push(finding);
    }
    if ((few || own.length > 0) && shown.length < MOST_LINES)
      shown.push(markedLine(line, index + 1, start, own));
    start = end + 1;
  }
  return shown;
}

function markedLine(
  line: string,
  number: number,
  start: number,
  findings: readonly Finding[],
): HTMLElement {
  const row = document.createElement('div');
  const label = document.createElement('span');
  label.textContent = String(number);
  const code = document.createElement('code');
  let at = 0;
  for (const finding of findings) {
    const mark = document.createElement('mark');
    mark.textContent = line.slice(finding.start - start, finding.end - start);
    mark.title = finding.as;
    code.append(line.slice(at, finding.start - start), mark);
    at = Math.min(line.length, finding.end - start);
  }
  code.append(line.slice(at));
  row.append(label, code);
  return row;
}

/** A summary for a bug report, in Markdown. */
export function asMarkdown(found: readonly Found[], advice: Advice, site: string): string {
  return found
    .map(
      (row) =>
        `- [${row.name} (${row.value})](${address(row, site)}): ${row.title}. ${advice[row.name]?.summary ?? ''} ${times(row)}`,
    )
    .join('\n');
}

/** A summary for a bug report, in plain text. */
export function asText(found: readonly Found[], advice: Advice, site: string): string {
  return found
    .map(
      (row) =>
        `${row.name} (${row.value}): ${row.title}. ${advice[row.name]?.summary ?? ''} ${times(row)} ${address(row, site)}`,
    )
    .join('\n');
}

function address({ name }: Found, site: string): string {
  return new URL(`${name.toLowerCase()}/`, site).href;
}

function times({ count, line }: Found): string {
  return count === 1 ? `On line ${line}.` : `${count} times, first on line ${line}.`;
}
