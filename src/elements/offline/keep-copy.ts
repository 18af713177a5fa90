import { inMegabytes } from '../../offline/sizes';
import * as labels from './labels';
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
      this.#show(labels.keepsNothing);
    }
  }

  async #showState(note = ''): Promise<void> {
    const { whole, unfinished } = await readState(this.#base);
    const goOn = this.#button(labels.goOn, () => this.#fetch());
    const removeIt = this.#button(labels.remove, () => this.#remove());
    if (whole !== undefined) {
      const newer = unfinished === 0 ? '' : labels.newerPart(unfinished);
      this.#show(
        `${note} ${labels.kept(inMegabytes(whole.bytes))}${newer}`,
        ...(unfinished === 0 ? [] : [goOn]),
        removeIt,
      );
    } else if (unfinished > 0) {
      this.#show(`${note} ${labels.part(unfinished)}`, goOn, removeIt);
    } else {
      this.#show(
        note,
        this.#button(labels.keep(this.#size), () => this.#fetch()),
      );
    }
  }

  async #fetch(): Promise<void> {
    this.#stop = new AbortController();
    const progress = document.createElement('progress');
    progress.ariaLabel = labels.filesOfCopy;
    this.#show(
      labels.fetching,
      progress,
      this.#button(labels.stop, () => this.#stop.abort()),
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
    if (this.#stop.signal.aborted) return labels.stopped;
    if (error instanceof SiteChanged) return labels.siteChanged;
    if (isNoRoom(error)) {
      return labels.noRoom;
    }
    return labels.broken;
  }

  async #remove(): Promise<void> {
    await remove(this.#base);
    await this.#showState(labels.removed);
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
