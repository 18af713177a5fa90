import { certainAnswer } from '../../winsock/lookup';
import { addressOf, meantCodes } from '../search/answers';
import { type Filters, searchFullText } from '../search/full-text';
import { oldTab } from '../every-page/labels';
import * as labels from '../search/labels';
import { isOld } from '../search/old-tab';
import { explain, nameNeighbours, nothingYet } from '../search/found';
import { type Group, nothingFound, remember, resultGroups } from '../search/results';

/** What readers see here and not in the box. */
const ownLabels = {
  resultsFor: (count: number, query: string) => `${labels.results(count)} for “${query}”.`,
} as const;

/**
 * Search as an address: `?q=` is looked up as in the box. One certain answer is forwarded to at once;
 * else answers and pages are listed, with filters for the pages.
 */
class SearchPage extends HTMLElement {
  #base = this.dataset['base'] ?? '/';
  #query = new URLSearchParams(location.search).get('q')?.trim() ?? '';

  /** Counts searches: a newer one, with other filters, ends the older. */
  #run = 0;

  connectedCallback(): void {
    if (this.#query === '') return;
    for (const box of document.querySelectorAll<HTMLInputElement>('site-search input'))
      box.value = this.#query;
    document.title = `${this.#query.slice(0, 60)} · ${document.title}`;
    const form = this.querySelector('form');
    form?.addEventListener('change', () => void this.#search());
    form?.removeAttribute('hidden');
    this.toggleAttribute('data-results', true);
    void this.#search();
  }

  async #search(): Promise<void> {
    const run = ++this.#run;
    const filters = this.#filters();
    const filtered = Object.keys(filters).length > 0;
    const found = nothingYet(this.#query);
    let note = '';
    try {
      if (!filtered) {
        found.answers = await meantCodes(this.#base, this.#query);
        const certain = certainAnswer(found.answers);
        if (certain !== undefined && run === this.#run) {
          remember(this.#query);
          location.replace(addressOf(this.#base, certain));
          return;
        }
        await nameNeighbours(this.#base, found);
        await explain(this.#base, found);
      }
    } catch (error) {
      note = await this.#why(error, labels.noCodes);
    }
    if (run !== this.#run) return;
    const groups = resultGroups(this.#base, found);
    const results = this.querySelector('.results');
    results?.replaceChildren(...groups.map(toSection));
    if (groups.length > 0) this.#say('');
    try {
      found.pages = (await searchFullText(this.#base, this.#query, filters, 20)) ?? [];
      if (run !== this.#run) return;
      // Behind the others, which stay: a reader may be on one of them.
      const pages = resultGroups(this.#base, found).filter(({ id }) => id === 'page');
      results?.append(...pages.map(toSection));
      if (note === '' && results?.childElementCount === 0 && (await isOld(this.#base)))
        note = oldTab;
      this.#say(note);
    } catch (error) {
      this.#say(await this.#why(error, labels.noText));
    }
  }

  async #why(error: unknown, otherwise: string): Promise<string> {
    return (await isOld(this.#base, error)) ? oldTab : otherwise;
  }

  #filters(): Filters {
    const form = this.querySelector('form');
    const chosen = form === null ? [] : [...new FormData(form)];
    return Object.fromEntries(
      chosen.flatMap(([name, value]) =>
        typeof value === 'string' && value !== '' ? [[name, value]] : [],
      ),
    );
  }

  /** Says how many results there are. Where there are none, all codes are listed. */
  #say(note: string): void {
    const count = this.querySelectorAll('.results a').length;
    const status = this.querySelector('[role=status]');
    if (status !== null) {
      const found =
        count === 0
          ? nothingFound(this.#query)
          : ownLabels.resultsFor(count, this.#query.slice(0, 200));
      status.textContent = `${found} ${note}`;
    }
    this.toggleAttribute('data-results', count > 0);
  }
}

function toSection({ id, links }: Group): HTMLElement {
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  heading.textContent = labels.groups[id];
  section.append(heading, ...links);
  return section;
}

customElements.define('search-page', SearchPage);
