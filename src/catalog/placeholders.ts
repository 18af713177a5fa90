/** A word in capitals that a reader has to replace: no part of a longer name, no registry root, no variable. */
const placeholder = /((?<![\w%-])[A-Z]{3,}(?!\w|%|:?\\))/;

/** A command in its parts, those to be replaced marked: "ping HOST" → "ping " and "HOST". */
export function splitPlaceholders(command: string): { text: string; placeholder: boolean }[] {
  return command
    .split(placeholder)
    .map((text, index) => ({ text, placeholder: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
