import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** What a match found, and what it took. */
export interface CountedMatch {
  start: number | undefined;
  end: number | undefined;
  /** How often an element of the pattern was tried. */
  steps: number;
}

interface Run {
  text: string;
  groups: Map<AST.CapturingGroup, string>;
  steps: number;
  /** Where the lookbehind at hand has to end. */
  until: number;
}

/** Tries a part of a pattern, and all that follows it, at an index; gives where the match ends. */
type Part = (run: Run, at: number) => number | undefined;

/** How far back a lookbehind of src/winsock may begin. */
const LOOKBEHIND = 16;

/**
 * Matches as the specification of the language says, by trying and going back, and counts what is tried:
 * V8 does not tell how often it goes back. `work.ts` compares each result with V8's.
 */
export function countSteps(pattern: RegExp, text: string, from: number): CountedMatch {
  const whole = compiled(pattern);
  const run: Run = { text, groups: new Map(), steps: 0, until: 0 };
  const last = pattern.sticky ? from : text.length;
  for (let start = from; start <= last; start++) {
    run.groups.clear();
    const end = whole(run, start);
    if (end !== undefined) return { start, end, steps: run.steps };
    // By whole characters, where the pattern knows them.
    if (pattern.unicode && (text.codePointAt(start) ?? 0) > 0xffff) start++;
  }
  return { start: undefined, end: undefined, steps: run.steps };
}

const known = new Map<string, Part>();

function compiled({ source, flags, unicode }: RegExp): Part {
  const key = `${source}/${flags}`;
  let part = known.get(key);
  if (part === undefined) {
    const parser = new RegExpParser();
    const pattern = parser.parsePattern(source, undefined, undefined, { unicode });
    part = oneOf(pattern.alternatives, flags, (_, at) => at);
    known.set(key, part);
  }
  return part;
}

function oneOf(alternatives: readonly AST.Alternative[], flags: string, rest: Part): Part {
  const parts = alternatives.map(({ elements }) =>
    elements.reduceRight((rest, element) => one(element, flags, rest), rest),
  );
  return (run, at) => {
    for (const part of parts) {
      const end = part(run, at);
      if (end !== undefined) return end;
    }
    return undefined;
  };
}

function one(element: AST.Element, flags: string, rest: Part): Part {
  switch (element.type) {
    case 'Quantifier':
      return repeated(element, flags, rest);
    case 'Assertion':
      return asserted(element, flags, rest);
    case 'Group':
      return oneOf(element.alternatives, flags, rest);
    case 'CapturingGroup':
      return captured(element, flags, rest);
    case 'Backreference':
      return (run, at) => {
        run.steps++;
        const group = [element.resolved]
          .flat()
          .map((one) => run.groups.get(one) ?? '')
          .join('');
        return run.text.startsWith(group, at) ? rest(run, at + group.length) : undefined;
      };
    default: {
      const step = character(element, flags);
      return (run, at) => {
        const end = step(run, at);
        return end === undefined ? undefined : rest(run, end);
      };
    }
  }
}

function repeated(quantifier: AST.Quantifier, flags: string, rest: Part): Part {
  const { element, min, max, greedy } = quantifier;
  if (!greedy) throw new Error(`${quantifier.raw}: lazy quantifiers are not counted yet.`);
  if (!/^Character/.test(element.type) || element.type === 'CapturingGroup') {
    const again =
      (count: number): Part =>
      (run, at) => {
        const more: Part = (_, end) => (end === at ? undefined : again(count + 1)(run, end));
        const end = count < max ? one(element, flags, more)(run, at) : undefined;
        return end ?? (count >= min ? rest(run, at) : undefined);
      };
    return again(0);
  }
  // The same without a call inside a call for each character.
  const step = character(element, flags);
  return (run, at) => {
    const ends = [at];
    for (let next = step(run, at); next !== undefined && ends.length <= max; next = step(run, next))
      ends.push(next);
    for (let count = ends.length - 1; count >= min; count--) {
      run.steps++;
      const end = rest(run, ends[count] ?? at);
      if (end !== undefined) return end;
    }
    return undefined;
  };
}

function captured(group: AST.CapturingGroup, flags: string, rest: Part): Part {
  return (run, at) =>
    oneOf(group.alternatives, flags, (_, end) => {
      run.groups.set(group, run.text.slice(at, end));
      return rest(run, end);
    })(run, at);
}

function asserted(assertion: AST.Assertion, flags: string, rest: Part): Part {
  const holds = assertedAt(assertion, flags);
  return (run, at) => {
    run.steps++;
    return holds(run, at) ? rest(run, at) : undefined;
  };
}

function assertedAt(assertion: AST.Assertion, flags: string): (run: Run, at: number) => boolean {
  if (assertion.kind === 'word')
    return ({ text }, at) => (isWord(text[at - 1]) !== isWord(text[at])) !== assertion.negate;
  if (assertion.kind === 'lookahead') {
    const part = oneOf(assertion.alternatives, flags, (_, end) => end);
    return (run, at) => (part(run, at) !== undefined) !== assertion.negate;
  }
  if (assertion.kind === 'lookbehind') {
    const { alternatives, negate } = assertion;
    const part = oneOf(alternatives, flags, (run, end) => (end === run.until ? end : undefined));
    return (run, at) => {
      const outer = run.until;
      run.until = at;
      let found = false;
      for (let start = at; start >= Math.max(0, at - LOOKBEHIND) && !found; start--)
        found = part(run, start) !== undefined;
      run.until = outer;
      return found !== negate;
    };
  }
  const { kind } = assertion;
  return ({ text }, at) => at === (kind === 'start' ? 0 : text.length);
}

function isWord(unit: string | undefined): boolean {
  return unit !== undefined && /\w/.test(unit);
}

/** A single character; what was tried once is remembered. */
function character(element: AST.Element, flags: string): Part {
  const pattern = new RegExp(`^${element.raw}$`, flags.replaceAll(/[gy]/g, ''));
  const tried = new Map<string, boolean>();
  return (run, at) => {
    run.steps++;
    const unit = run.text[at];
    if (unit === undefined) return undefined;
    const whole = pattern.unicode ? String.fromCodePoint(run.text.codePointAt(at) ?? 0) : unit;
    let matches = tried.get(whole);
    if (matches === undefined) tried.set(whole, (matches = pattern.test(whole)));
    return matches ? at + whole.length : undefined;
  };
}
