import { isUtf8 } from 'node:buffer';
import { LineCounter, parseAllDocuments, visit } from 'yaml';
import { plainFaults } from './prose.ts';

/** What is wrong with a text, in the line of its file, from 1. */
export interface TextProblem {
  line: number;
  says: string;
}

/** All characters that XML cannot carry, but for halves of pairs, which UTF-8 cannot carry either. */
const control = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/;

/**
 * What is wrong with the text of a content file whatever it says, from its bytes and the ending of its name:
 * bytes that are not UTF-8, characters that no page, feed or index can carry, and HTML or links that run in
 * texts of front matter and data. Has to be asked before anything decodes the bytes silently.
 */
export function textProblems(bytes: Uint8Array, ending?: string): TextProblem[] {
  const text = Buffer.from(bytes).toString('utf8');
  const lines = text.split('\n');
  if (!isUtf8(bytes)) {
    const line = lines.findIndex((line) => line.includes('\uFFFD')) + 1;
    return [{ line, says: 'a byte is not UTF-8. Save the file as UTF-8, without loss.' }];
  }
  const bad = lines.findIndex((line) => control.test(line));
  if (bad >= 0) return [{ line: bad + 1, says: controlSays(text) }];
  if (ending !== 'mdx' && ending !== 'yaml') return [];
  const data = ending === 'yaml' ? text : (/^\uFEFF?(---\r?\n[^]*?\n)---/.exec(text)?.[1] ?? '');
  // Only escapes and what HTML and links begin with can hide something: most files need no second parser.
  return /[<\\]|\]\(/.test(data) ? dataProblems(data) : [];
}

/** Fields that pages alone show, as they are: programs, commands, lines of output, texts to paste. */
const verbatim = ['code', 'line', 'run', 'value'];

function dataProblems(text: string): TextProblem[] {
  const counter = new LineCounter();
  const problems: TextProblem[] = [];
  const say = (offset: number, says: string) =>
    problems.push({ line: counter.linePos(offset).line, says });
  for (const document of parseAllDocuments(text, { lineCounter: counter, logLevel: 'silent' })) {
    visit(document, {
      Scalar: (_, { value, range }, path) => {
        if (typeof value !== 'string' || !range) return;
        if (control.test(value)) say(range[0], controlSays(value));
        const keys = path.flatMap((node) => ('key' in node ? [String(node.key)] : []));
        if (keys.some((key) => verbatim.includes(key))) return;
        for (const { says } of plainFaults(value)) say(range[0], says);
      },
    });
  }
  return problems;
}

function controlSays(text: string): string {
  const code = control.exec(text)?.[0].charCodeAt(0) ?? 0;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return `the character ${name} fits into no page or feed. Remove it.`;
}
