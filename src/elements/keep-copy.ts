import { inMegabytes } from '../offline/sizes';
import { complete, fetchList, readState, remove, SiteChanged } from './kept-copy';

/** Fetches the whole site for reading without a network when a reader asks for it, and removes it again. */
class KeepCopy extends HTMLElement {
  #base = this.dataset['base'] ?? '/';
  #size = this.dataset['size'] ?? '';
  #stop = new AbortController();

  async connectedCallback(): Promise<void> {
    if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return;
    try {
      await this.#showState();
    } catch {
      this.#show('This browser keeps nothing, as in a private window.');
    }
  }

  async #showState(note = ''): Promise<void> {
    const { whole, bytes } = await readState(this.#base);
    if (whole) {
      this.#show(
        `${note} The whole site is kept here: ${inMegabytes(bytes)}.`,
        this.#button('Remove the copy', () => this.#remove()),
      );
    } else if (bytes > 0) {
      this.#show(
        `${note} A part is kept: ${bytes} files.`,
        this.#button('Go on', () => this.#fetch()),
        this.#button('Remove the copy', () => this.#remove()),
      );
    } else {
      this.#show(
        note,
        this.#button(`Keep a copy for offline use (${this.#size})`, () => this.#fetch()),
      );
    }
  }

  async #fetch(): Promise<void> {
    this.#stop = new AbortController();
    const progress = document.createElement('progress');
    progress.ariaLabel = 'Files of the copy';
    this.#show(
      'Fetching …',
      progress,
      this.#button('Stop', () => this.#stop.abort()),
    );
    try {
      // Asks the browser not to remove it when space gets short. A refusal does not matter here.
      await navigator.storage?.persist?.().catch(() => false);
      const list = await fetchList(this.#base);
      progress.max = list.bytes;
      await complete(this.#base, list, (bytes) => (progress.value = bytes), this.#stop.signal);
      remembered(true);
      await this.#showState();
    } catch (error) {
      await this.#showState(await this.#explain(error));
    }
  }

  async #explain(error: unknown): Promise<string> {
    if (this.#stop.signal.aborted) return 'Stopped.';
    if (error instanceof SiteChanged)
      return 'The site has just changed. Go on to fetch the new one.';
    if (error instanceof DOMException && error.name === 'QuotaExceededError') {
      await remove(this.#base);
      return 'The browser has no room for it, so nothing was kept. Free some space and try again.';
    }
    return 'The connection broke. What has arrived is kept.';
  }

  async #remove(): Promise<void> {
    await remove(this.#base);
    remembered(false);
    await this.#showState('Removed.');
  }

  #show(text: string, ...controls: HTMLElement[]): void {
    const status = document.createElement('p');
    status.role = 'status';
    const row = document.createElement('p');
    row.append(...controls.flatMap((control) => [control, ' ']));
    this.replaceChildren(status, row);
    status.textContent = text.trim();
  }

  #button(text: string, action: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', action);
    return button;
  }
}

/** Other pages keep the copy up to date while this is set. */
function remembered(kept: boolean): void {
  if (kept) localStorage.setItem('kept', 'yes');
  else localStorage.removeItem('kept');
}

customElements.define('keep-copy', KeepCopy);
