import { runHighlighterWithAstro } from '@astrojs/prism/dist/highlighter';

/**
 * A text in a programming language, by Prism's name, as HTML with classes. Astro offers a component, whose block
 * cannot take the focus; this is the function inside, and its test says what is expected of it.
 */
export function highlight(
  language: string,
  code: string,
): Promise<{ classLanguage: string; html: string }> {
  return runHighlighterWithAstro(language, code);
}
