/** Counts lines in a text from one place on: each line end once, however many places a line has. */
export class LineCounter {
  #text: string;
  #line: number;
  #lineEnd: number;

  /** `line` is the line of the index `from`. */
  constructor(text: string, from: number, line: number) {
    this.#text = text;
    this.#line = line;
    this.#lineEnd = text.indexOf('\n', from);
  }

  /** Line of an index; indices may only grow. */
  lineOf(index: number): number {
    while (this.#lineEnd !== -1 && this.#lineEnd < index) {
      this.#line++;
      this.#lineEnd = this.#text.indexOf('\n', this.#lineEnd + 1);
    }
    return this.#line;
  }
}
