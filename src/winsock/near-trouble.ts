import { troubleWords } from './shapes.ts';

/** How far before a number a word of trouble may stand, in UTF-16 units. */
const NEAR = 70;

/**
 * Whether a bare number stands near a word of trouble on its line, and not where a port, a size or an id
 * stands. `textBefore` and `textAfter` are the text around it.
 */
export function nearTrouble(textBefore: string, textAfter: string): boolean {
  const near = textBefore.slice(-NEAR);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  const after = textAfter.slice(0, 18);
  if (
    /(?:\b(?:ports?|pid|tid|line|id|build|version|length|size|seq|offset|row|event|state is|zip|plugin)\b[ :=#(]{0,3}|[:#/=\w]|\d\s)$/i.test(
      before,
    )
  ) {
    return false;
  }
  if (
    /^\s?(?:ms|s|sec|bytes?|kb?|mb|files?|rows?|records?|us|milliseconds|successful|microseconds)\b/i.test(
      after,
    )
  )
    return false;
  if (/\b(?:port|event|seq|line|DistributedCOM|Mongo\w*|codeName)\b/i.test(before + after))
    return false;
  // A count, a build, the number of a connection.
  if (/^\s?(?:passed|failed|skipped|total|tests?|items?|times|users?|clients?)\b/i.test(after))
    return false;
  if (
    /\b(?:builds?|order|ticket|issue|job|task|thread|connection|process\s?id) (?:is |no\.? |number )?$/i.test(
      before,
    )
  )
    return false;
  const placed = /[([{"'.,] ?$|\bcode[ :=]{1,3}$|[a-z] $/i.test(before);
  return placed && (troubleWords.test(before) || /^ "\w+ error/i.test(after));
}
