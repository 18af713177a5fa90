/*
 * Enough of PowerShell and of the command prompt to find the commands in a line: quotes, pipes, parentheses,
 * script blocks, hash tables, lists. It is for commands that people are to type, not for scripts at large.
 */

/** One command of a line. Its words keep their quotes; a group is `()`, and the commands in it follow on their own. */
export interface Invocation {
  name: string;
  words: string[];
}

/** Where a command is typed. */
export type Shell = 'PowerShell' | 'cmd' | 'other';

/** The commands of a text, in order. */
export function invocations(text: string, shell: Shell): Invocation[] {
  return shell === 'PowerShell' ? inPowerShell(text) : inPrompt(text);
}

const promptToken = /(?:[^\s"'|&>]|"[^"]*"|'[^']*')+|[|&>]+|\n/g;

function inPrompt(text: string): Invocation[] {
  const found: Invocation[] = [];
  let words: string[] = [];
  const end = () => {
    const [name, ...rest] = words;
    if (name !== undefined) found.push({ name, words: rest });
    words = [];
  };
  // A caret or a backslash at the end of a line goes on in the next.
  for (const [token] of text.replaceAll(/\s[\\^]\n/g, ' ').matchAll(promptToken)) {
    if (/^[|&\n]/.test(token)) end();
    else words.push(token);
  }
  end();
  return found.map(withoutFile);
}

const shellToken =
  /#[^\n]*|"(?:[^"`]|`.|"")*"|'(?:[^']|'')*'|[@$]?[({]|[)}]|\|\s*|,\s*|;|`?\n|(?:[^\s"'|;,(){}@$]|[@$](?![({]))+/g;
const commandName = /^(?:[A-Za-z%?][\w.-]*)$/;
const keyword = /^(?:try|catch|finally|if|else|elseif|foreach|while|return|throw)$/;

function inPowerShell(text: string): Invocation[] {
  const found: Invocation[] = [];
  const tokens = (text.match(shellToken) ?? []).filter((token) => !token.startsWith('#'));
  let at = 0;

  /** Reads to the bracket that closes the group, or to the end. */
  const group = (commands: boolean) => {
    let current: Invocation | undefined;
    let fresh = commands;
    for (; at < tokens.length; at++) {
      const token = tokens[at] ?? '';
      if (/^[)}]/.test(token)) return;
      if (/^[@$]?[({]/.test(token)) {
        at++;
        group(token !== '@{');
        current?.words.push('()');
        fresh = false;
      } else if (/^(?:\||;|`?\n)/.test(token)) {
        if (token.startsWith('`')) continue;
        current = undefined;
        fresh = commands;
      } else if (token === '=' && !current) {
        fresh = true;
      } else if (token.startsWith(',')) {
        // A list is one argument: the last element stands for it.
        current?.words.pop();
      } else if (fresh && commandName.test(token) && !keyword.test(token)) {
        current = { name: token, words: [] };
        found.push(current);
        fresh = false;
      } else if (!keyword.test(token)) {
        if (!/^\.\w/.test(token)) current?.words.push(token);
        fresh = false;
      }
    }
  };

  while (at < tokens.length) {
    group(true);
    at++;
  }
  return found.map(withoutFile);
}

/** What is written into a file is no argument. */
function withoutFile({ name, words }: Invocation): Invocation {
  const into = words.findIndex((word) => word.startsWith('>'));
  return { name, words: into < 0 ? words : words.toSpliced(into, 2) };
}
