import { nearTrouble } from './near-trouble.ts';

/** A number of another system, as scripts know it. */
export interface NeighbourRow {
  /** Its fragment on the page of these numbers. */
  id: string;
  /** What readers see of it: "12029 ERROR_WINHTTP_CANNOT_CONNECT". */
  name: string;
  /** What it says. */
  label: string;
  /** Names of the Winsock codes that may stand behind it. */
  behind: readonly string[];
  /** Ways to write it, in lower case. */
  forms: readonly string[];
}

/** Numbers of other systems in a text, with how often and on which line first. */
export interface FoundNeighbour {
  row: NeighbourRow;
  count: number;
  line: number;
}

/** How far around a text a rule looks, in UTF-16 units; a form is shorter. */
const AROUND = 80;

/** What may be such a number: HRESULTs, names in capitals, exit codes of curl, numbers of errors. */
const candidate =
  /(?<![\w-])(?:0x[0-9a-f]{8}|-\d{10}|curl: ?\(\d{1,2}\)|[A-Z][A-Z0-9]{1,30}(?:_[A-Z0-9]{1,30}){1,8}|\d{1,5})(?![\w.-])/gi;

/** The numbers of other systems, ready for use. */
export class Neighbours {
  #rows = new Map<string, NeighbourRow>();

  constructor(rows: readonly NeighbourRow[]) {
    for (const row of rows) {
      for (const form of row.forms) {
        if (!this.#rows.has(form)) this.#rows.set(form, row);
      }
    }
  }

  /** What a query names: as a whole, else by a word in it, where a short number needs "error" before it. */
  lookup(query: string): NeighbourRow[] {
    const text = query.trim().slice(0, 1000);
    const whole = this.#rows.get(text.toLowerCase());
    if (whole !== undefined) return [whole];
    const found = Array.from(text.matchAll(candidate), ({ 0: form, index }) =>
      form.length > 3 || /error:?\s*$/i.test(text.slice(0, index))
        ? this.#rows.get(form.toLowerCase())
        : undefined,
    );
    return [...new Set(found.filter((row) => row !== undefined))];
  }

  /** The numbers in a text that arrives in pieces. */
  finder(): NeighbourFinder {
    return new NeighbourFinder(this.#rows);
  }
}

/** Finds numbers of other systems in a text that arrives in pieces, cut anywhere. Keeps a piece and what a rule looks at. */
export class NeighbourFinder {
  #rows: ReadonlyMap<string, NeighbourRow>;
  #found = new Map<NeighbourRow, FoundNeighbour>();
  #text = '';
  /** Where in the text at hand the search goes on, and the line of it. */
  #from = 0;
  #line = 1;

  constructor(rows: ReadonlyMap<string, NeighbourRow>) {
    this.#rows = rows;
  }

  push(piece: string): void {
    this.#text += piece;
    this.#search(this.#text.length - AROUND);
  }

  /** Says that the text is over; gives what it holds, in the order in which it begins. */
  end(): FoundNeighbour[] {
    this.#search(this.#text.length);
    return [...this.#found.values()];
  }

  /** Takes the candidates that begin before `limit`, and lets go of what no rule looks at any more. */
  #search(limit: number): void {
    if (limit <= this.#from) return;
    const pattern = new RegExp(candidate);
    pattern.lastIndex = this.#from;
    for (const { 0: form, index } of this.#text.matchAll(pattern)) {
      if (index >= limit) break;
      const row = this.#rows.get(form.toLowerCase());
      if (row !== undefined && this.#isMeant(form, index)) this.#add(row, index);
    }
    this.#countLines(limit);
    const cut = Math.max(0, limit - AROUND);
    this.#text = this.#text.slice(cut);
    this.#from -= cut;
  }

  /** Names and HRESULTs say what they are; a decimal number needs a word of trouble beside it, a short one "error". */
  #isMeant(form: string, index: number): boolean {
    if (!/^\d+$/.test(form)) return true;
    const before = this.#text.slice(Math.max(0, index - AROUND), index);
    if (form.length < 4) return /\berror:?\s{0,3}$/i.test(before);
    return nearTrouble(before, this.#text.slice(index + form.length, index + AROUND));
  }

  #add(row: NeighbourRow, index: number): void {
    this.#countLines(index);
    const known = this.#found.get(row);
    if (known === undefined) this.#found.set(row, { row, count: 1, line: this.#line });
    else known.count++;
  }

  #countLines(to: number): void {
    for (
      let end = this.#text.indexOf('\n', this.#from);
      end !== -1 && end < to;
      end = this.#text.indexOf('\n', end + 1)
    ) {
      this.#line++;
    }
    this.#from = to;
  }
}
