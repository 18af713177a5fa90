import type { LexiconData } from '../../winsock/lexicon';
import * as labels from './labels';
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
    const wait = () => input.addEventListener('focus', start, { once: true });
    const start = () => void this.#start().catch(wait);
    wait();
    if (document.activeElement === input) start();
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

  /** Rejects where the search cannot be loaded, after saying so. */
  async #start(): Promise<void> {
    // Code and data travel side by side.
    const data = loadData<LexiconData>(this.dataset['base'] ?? '/', 'lexicon.json');
    try {
      const { startSearchBox } = await import('../search/search-box');
      startSearchBox(this, data);
    } catch (error) {
      const status = this.querySelector('[role=status]');
      if (status !== null) {
        // Where the data came and the script did not, it was a script of another build.
        status.textContent = await data.then(
          () => labels.oldTab,
          () => labels.noSearch,
        );
        status.className = '';
      }
      throw error;
    }
  }
}

customElements.define('site-search', SiteSearch);
