import { inMegabytes } from '../../offline/sizes';
import { complete, fetchList, isNoRoom, readState, remove, SiteChanged } from './kept-copy';

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
    const { whole, unfinished } = await readState(this.#base);
    const goOn = this.#button('Go on', () => this.#fetch());
    const removeIt = this.#button('Remove the copy', () => this.#remove());
    if (whole !== undefined) {
      const newer = unfinished === 0 ? '' : ` Of a newer one, ${unfinished} files are kept.`;
      this.#show(
        `${note} The whole site is kept here: ${inMegabytes(whole.bytes)}.${newer}`,
        ...(unfinished === 0 ? [] : [goOn]),
        removeIt,
      );
    } else if (unfinished > 0) {
      this.#show(`${note} A part is kept: ${unfinished} files.`, goOn, removeIt);
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
      // Browsers that save data have none yet, and without it a copy is of no use.
      await navigator.serviceWorker.register(`${this.#base}service-worker.js`);
      // Asks the browser not to remove it when space gets short. A refusal does not matter here.
      await navigator.storage?.persist?.().catch(() => false);
      const list = await fetchList(this.#base);
      progress.max = list.bytes;
      await complete(this.#base, list, (bytes) => (progress.value = bytes), this.#stop.signal);
      await this.#showState();
    } catch (error) {
      await this.#showState(await this.#explain(error));
    }
  }

  async #explain(error: unknown): Promise<string> {
    if (this.#stop.signal.aborted) return 'Stopped.';
    if (error instanceof SiteChanged)
      return 'The site has just changed. Go on to fetch the new one.';
    if (isNoRoom(error)) {
      return 'The browser has no room for it, so nothing more was kept. Free some space and try again.';
    }
    return 'The connection broke. What has arrived is kept.';
  }

  async #remove(): Promise<void> {
    await remove(this.#base);
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

customElements.define('keep-copy', KeepCopy);
