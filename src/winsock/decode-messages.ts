import type { Finding } from './finding.ts';
import type { Hit, Lexicon } from './lexicon.ts';
import { hash, startHash } from './message-index.ts';
import { tokenize } from './tokens.ts';

/** Message texts, across line breaks, whatever their quotes, accents, case and final stop. */
export function* decodeMessages(text: string, lexicon: Lexicon): Generator<Finding> {
  const words = tokenize(text);
  for (let from = 0; from < words.length; from++) {
    const candidates = lexicon.messages.get(startHash(words, from));
    if (candidates === undefined) continue;
    const match = longest(
      candidates.filter(
        ({ length, all }) => from + length <= words.length && hash(words, from, length) === all,
      ),
    );
    const first = words[from];
    const last = words[from + (match?.length ?? 0) - 1];
    if (match === undefined || first === undefined || last === undefined) continue;
    // Only Windows has whole sentences; "Connection refused" is printed by every system.
    const certain = match.length >= 6;
    if (certain || !foreignErrno(text, first.start, last.end)) {
      const { code, as } = match;
      yield {
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        code,
        as,
        certain,
      };
    }
    from += match.length - 1;
  }
}

function longest<Candidate extends Hit & { length: number }>(
  candidates: Candidate[],
): Candidate | undefined {
  return candidates.toSorted((a, b) => b.length - a.length || a.rank - b.rank)[0];
}

/** Whether the errno of another system stands beside a short text: `[Errno 111] Connection refused`. */
function foreignErrno(text: string, start: number, end: number): boolean {
  const around = `${text.slice(Math.max(0, start - 40), start)} ${text.slice(end, end + 30)}`;
  return /\b(?:errno|error|os error|code)\b\W{0,4}\d{1,3}\b|\(\d{2,3}:/i.test(around);
}
