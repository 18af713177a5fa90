import { knownCodes } from '../winsock/known-codes.ts';

/** What a program of examples/ says of itself. */
export interface Program {
  /** The code that it is about: the file's name in upper case. */
  code: string;
  /** The code's number. */
  value: number;
  /** What the header comment says that Wine 8.0 gives instead; undefined where it gives the code. */
  onWine: number | undefined;
}

/** Reads the name and the header comment of a program. Throws where the name is no code. */
export function readProgram(file: string, source: string): Program {
  const code = file.replace(/^.*[/\\]|\.c$/g, '').toUpperCase();
  const value = knownCodes.find(([name]) => name === code)?.[1];
  if (value === undefined) {
    throw new Error(
      `${file}: there is no code ${code}. Name the file after the code that it provokes.`,
    );
  }
  const onWine = /^ \* Wine 8\.0 gives (\d+) \(\w+\) instead\.$/m.exec(source)?.[1];
  return { code, value, onWine: onWine === undefined ? undefined : Number(onWine) };
}

/** What a program printed at its end: the error that it got, and the one that it means to provoke. */
export interface Ending {
  got: number;
  documented: number;
}

/** Reads the last line of a program's output; undefined where the program did not come to its end. */
export function readEnding(output: string): Ending | undefined {
  const [, got, documented] =
    /^got (\d+), documented (\d+)\s*$/.exec(output.trimEnd().split('\n').at(-1) ?? '') ?? [];
  return got === undefined ? undefined : { got: Number(got), documented: Number(documented) };
}

/**
 * What is wrong with a run, in a sentence that names the file; undefined where the program gave its
 * code, or on Wine the other number that its comment announces.
 */
export function judge(
  file: string,
  { code, value, onWine }: Program,
  output: string,
  wine: boolean,
): string | undefined {
  const ending = readEnding(output);
  if (ending === undefined) {
    return `${file} did not come to its end. It printed:\n${output.trimEnd()}`;
  }
  if (ending.documented !== value) {
    return `${file} provokes ${ending.documented}, but ${code} is ${value}. Correct provoked(…) or the file's name.`;
  }
  if (ending.got === value || (wine && ending.got === onWine)) return undefined;
  const expected = wine && onWine !== undefined ? `${value} or ${onWine}` : String(value);
  return `${file} got ${ending.got} instead of ${expected}. If that is right, say so in its comment: " * Wine 8.0 gives ${ending.got} (NAME) instead."`;
}
