import type { LexiconData } from '../winsock/lexicon';
import { loadData } from './site-files';

/**
 * The search box. Until it is first focused it is a plain form that leads to the search page; then the
 * rest is loaded. Ctrl+K or Cmd+K focuses it.
 */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const hint = this.querySelector('kbd');
    if (input === null) return;
    input.addEventListener('focus', () => void this.#start(), { once: true });
    if (document.activeElement === input) void this.#start();
    document.addEventListener('keydown', (event) => {
      const command = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!command || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      input.focus();
      input.select();
    });
    if (hint === null) return;
    hint.textContent = /Mac|iP/.test(navigator.platform) ? '⌘ K' : 'Ctrl K';
    hint.hidden = false;
  }

  async #start(): Promise<void> {
    // Code and data travel side by side.
    const data = loadData<LexiconData>(this.dataset['base'] ?? '/', 'lexicon.json');
    const { startSearchBox } = await import('./search-box');
    startSearchBox(this, data);
  }
}

customElements.define('site-search', SiteSearch);
