import type { CodeFacts } from './code-facts.ts';
import { numberForms } from './number-forms.ts';

/**
 * Short addresses of a code: number, hex, HRESULT and errno names, in lower case, because Windows and
 * macOS keep `econnreset` and `ECONNRESET` in one place. What only rare runtimes call it has none.
 * `10054` → `10054`, `0x2746`, `0x80072746`, `econnreset`.
 */
export function aliases({
  value,
  spellings,
  runtimes,
}: Pick<CodeFacts, 'value' | 'spellings' | 'runtimes'>): string[] {
  const rare = new Set(runtimes.filter(({ rare }) => rare).map(({ id }) => id));
  const names = spellings
    .filter(({ text, by = '' }) => errnoName.test(text) && !rare.has(by))
    .map(({ text }) => text);
  return [...linked(value, 'page'), ...names].map((text) => text.toLowerCase());
}

/** The names of errno.h, and those of h_errno in netdb.h. */
const errnoName = /^(?:E[A-Z0-9]+|HOST_NOT_FOUND|TRY_AGAIN|NO_RECOVERY|NO_DATA)$/;

/**
 * Further ways to write the address of a code, for hosts that can redirect: its name and hexadecimal
 * digits in upper case, and the HRESULT as a signed and an unsigned number.
 */
export function otherAddresses({ name, value }: Pick<CodeFacts, 'name' | 'value'>): string[] {
  const inCapitals = linked(value, 'page').filter((text) => /[A-F]/.test(text));
  return [name, ...inCapitals, ...linked(value, 'redirect')];
}

function linked(value: number, to: 'page' | 'redirect'): string[] {
  return numberForms.flatMap(({ link, write }) => (link === to ? (write(value) ?? []) : []));
}
