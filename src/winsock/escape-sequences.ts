/**
 * Control sequences of terminals, such as colours: ESC, a bracket, parameters, a letter.
 * https://ecma-international.org/publications-and-standards/standards/ecma-48/ (5.4)
 */
const sequence = /\u001b\[[0-?]{0,24}[ -/]{0,4}[@-~]/g;
/** The beginning of one at the end of a text. */
const begun = /\u001b(?:\[[0-?]{0,24}[ -/]{0,4})?$/;

/** A text that arrives in pieces, cut anywhere, without the control sequences of terminals. */
export class PlainText {
  #rest = '';

  /** What is complete of the next piece. */
  push(piece: string): string {
    const text = this.#rest + piece;
    if (!text.includes('\u001b')) {
      this.#rest = '';
      return text;
    }
    this.#rest = begun.exec(text.slice(-40))?.[0] ?? '';
    return text.slice(0, text.length - this.#rest.length).replaceAll(sequence, '');
  }

  /** Says that the text is over, and gives what is left. */
  end(): string {
    const rest = this.#rest;
    this.#rest = '';
    return rest;
  }
}
