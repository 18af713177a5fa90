import { loadFullText, searchFullText } from './full-text';
import type { PagefindPage } from './pagefind';

/**
 * The search box: a combobox by the WAI-ARIA pattern whose options are links. Nothing is loaded before
 * it is first focused; Ctrl+K or Cmd+K focuses it. Without script the form leads to the search page.
 */
class SiteSearch extends HTMLElement {
  #input = this.#part('input', HTMLInputElement);
  #list = this.#part('[role=listbox]', HTMLElement);
  #status = this.#part('[role=status]', HTMLElement);
  #base = this.dataset['base'] ?? '/';

  connectedCallback(): void {
    this.#input.addEventListener('focus', () => void loadFullText(this.#base), { once: true });
    this.#input.addEventListener('input', () => void this.#search());
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#part('form', HTMLElement).addEventListener('submit', (event) => this.#onSubmit(event));
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#close();
    });
    document.addEventListener('keydown', (event) => {
      if (
        event.key.toLowerCase() !== 'k' ||
        !(event.ctrlKey || event.metaKey) ||
        event.shiftKey ||
        event.altKey
      )
        return;
      event.preventDefault();
      this.#input.focus();
      this.#input.select();
    });
    const hint = this.#part('kbd', HTMLElement);
    hint.textContent = /Mac|iP/.test(navigator.platform) ? '⌘ K' : 'Ctrl K';
    hint.hidden = false;
  }

  async #search(): Promise<void> {
    const query = this.#input.value.trim();
    if (query === '') {
      this.#close();
      return;
    }
    const pages = await searchFullText(this.#base, query);
    if (pages !== undefined && query === this.#input.value.trim()) this.#show(pages);
  }

  #show(pages: PagefindPage[]): void {
    this.#list.replaceChildren(...pages.map(option));
    this.#list.hidden = pages.length === 0;
    this.#input.setAttribute('aria-expanded', String(pages.length > 0));
    this.#select(undefined);
    this.#status.textContent = pages.length === 1 ? '1 result' : `${pages.length} results`;
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#select(undefined);
    this.#status.textContent = '';
  }

  #onKey(event: KeyboardEvent): void {
    const options = [...this.#list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
    const selected = options.findIndex((option) => option.ariaSelected === 'true');
    const moves: Record<string, () => void> = {
      ArrowDown: () => this.#select(options[(selected + 1) % options.length]),
      ArrowUp: () => this.#select(options.at(selected <= 0 ? -1 : selected - 1)),
      Escape: () => this.#close(),
    };
    const move = moves[event.key];
    if (move === undefined || this.#list.hidden || options.length === 0) return;
    event.preventDefault();
    move();
  }

  #onSubmit(event: SubmitEvent): void {
    const target = this.#list.hidden
      ? null
      : this.#list.querySelector<HTMLAnchorElement>('[aria-selected=true], [role=option]');
    if (target === null) return;
    event.preventDefault();
    location.assign(target.href);
  }

  #select(option: HTMLElement | undefined): void {
    for (const other of this.#list.querySelectorAll('[aria-selected=true]'))
      other.ariaSelected = 'false';
    if (option === undefined) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    option.ariaSelected = 'true';
    option.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', option.id);
  }

  #part<Part extends HTMLElement>(selector: string, type: abstract new () => Part): Part {
    const part = this.querySelector(selector);
    if (!(part instanceof type)) throw new Error(`site-search has no ${selector}`);
    return part;
  }
}

function option(page: PagefindPage, index: number): HTMLAnchorElement {
  const link = document.createElement('a');
  link.id = `answer-${index}`;
  link.role = 'option';
  link.tabIndex = -1;
  link.ariaSelected = 'false';
  link.href = page.url;
  const title = document.createElement('b');
  title.textContent = page.meta['title'] ?? page.url;
  const excerpt = document.createElement('span');
  // Pagefind escapes the excerpt, apart from its own <mark>.
  excerpt.innerHTML = page.excerpt;
  link.append(title, excerpt);
  return link;
}

customElements.define('site-search', SiteSearch);
