/** A word of a text, folded so that case, accents and punctuation make no difference. */
export interface Token {
  /** Lower case, without accents. */
  word: string;
  /** Where it stands in the text, end exclusive. */
  start: number;
  end: number;
}

// Chinese, Japanese and Korean are written without spaces: each of their characters counts as a word.
// Runs are bounded by `reach.word`.
const tokenPattern =
  /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\P{L}\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{1,64}|[\p{N}_]{1,64}/gu;
const wide = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/**
 * The words of a text from an index on, in order: runs of letters, runs of digits, single East Asian
 * characters. Linear in its length.
 */
export function tokenize(text: string, from = 0): Token[] {
  const pattern = new RegExp(tokenPattern);
  pattern.lastIndex = from;
  return Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({
    word: fold(word),
    start: index,
    end: index + word.length,
  }));
}

/** Whether a word is a single character of a script without spaces. */
export function isWide(word: string): boolean {
  return wide.test(word);
}

/** `Última` → `ultima`; letters that upper case writes otherwise (ı, ß) too. East Asian characters stay whole. */
function fold(word: string): string {
  const lower = word.toLowerCase();
  // Plain ASCII, nearly everything in a log, and East Asian characters need no more.
  return /[^\u0000-\u007f]/.test(lower) && !isWide(lower)
    ? lower
        .normalize('NFKD')
        .replaceAll(/[\p{M}\u0640]/gu, '')
        .replaceAll('ı', 'i')
        .replaceAll('ß', 'ss')
    : lower;
}
