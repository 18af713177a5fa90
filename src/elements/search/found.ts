import type { Answer } from '../../winsock/lookup';
import type { NeighbourRow } from '../../winsock/neighbours';
import { type Advice, loadAdvice, loadNeighbours, meantCauses, type NamedCause } from './answers';
import type { PagefindPage } from './pagefind';

/** What is found for a query so far. */
export interface Found {
  query: string;
  answers: readonly Answer[];
  /** Sentences about the answers, once they are there. */
  advice?: Advice;
  causes: readonly NamedCause[];
  /** Numbers of other systems that the query names. */
  neighbours: readonly NeighbourRow[];
  pages: readonly PagefindPage[];
}

/** How many causes are shown without the page of their code. */
const MOST = 4;

/**
 * Adds sentences about the answers, and causes: those of a certain answer, in the order that the words of the query
 * give them, else those that its words lead to. Rejects where their files cannot be loaded.
 */
export async function explain(base: string, found: Found): Promise<void> {
  const { query, answers } = found;
  // The edition in one file has no words of causes.
  const meant = hasWords(query) ? await meantCauses(base, query).catch(() => []) : [];
  if (answers.length + meant.length === 0) return;
  found.advice = await loadAdvice(base);
  const certain = answers.find((answer) => answer.certain);
  if (certain === undefined) {
    found.causes = meant.slice(0, MOST);
    return;
  }
  const { name, value } = certain;
  const own = meant.filter((cause) => cause.name === name);
  const others = (found.advice[name]?.causes ?? []).filter(
    ({ id }) => !own.some((cause) => cause.id === id),
  );
  found.causes = [...own, ...others.map((cause) => ({ ...cause, name, value }))].slice(0, MOST);
}

/** Nothing is found yet. */
export function nothingYet(query: string): Found {
  return { query, answers: [], causes: [], neighbours: [], pages: [] };
}

/** Adds the numbers of other systems that the query names, where no code is certain; none in an edition that lacks them. */
export async function nameNeighbours(base: string, found: Found): Promise<void> {
  if (found.answers.some(({ certain }) => certain) || !/\d|_/.test(found.query)) return;
  const neighbours = await loadNeighbours(base).catch(() => undefined);
  found.neighbours = neighbours?.lookup(found.query) ?? [];
}

/** Whether a query says more than a name or a number. */
function hasWords(query: string): boolean {
  return /\p{L}{2}/u.test(query) && /\s/.test(query.trim());
}
