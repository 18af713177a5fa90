import type { Finding } from '../winsock/finding';
import type { Lexicon } from '../winsock/lexicon';
import { decodeSlices } from '../winsock/slices';
import { type Found, summarize } from '../winsock/summary';
import { addressOf, type Advice, loadAdvice, loadLexicon } from './answers';
import { asMarkdown, asText, foundTable, markedLog } from './decoded';

const example = `2026-03-02 08:14:07 ERROR upstream: System.Net.Sockets.SocketException (10061): No connection could be made because the target machine actively refused it.
2026-03-02 08:14:09 INFO  retry 2 to 10.0.0.7:10061
ConnectionResetError: [WinError 10054] An existing connection was forcibly closed by the remote host
Error code: Wsl/Service/0x8007274c`;

/** Finds the Winsock errors in a text that is pasted, dropped, chosen as a file or given as `#text=…`. */
class LogDecoder extends HTMLElement {
  #base = this.dataset['base'] ?? '/';
  /** Counts runs: a newer one ends the older. */
  #run = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const area = this.querySelector('textarea');
    const file = this.querySelector<HTMLInputElement>('input[type=file]');
    if (form === null || area === null || file === null) return;
    form.addEventListener('submit', (event) => event.preventDefault());
    area.addEventListener('input', () => void this.#decode(area.value));
    // The same file again counts as a change too: a log grows.
    file.addEventListener('click', () => (file.value = ''));
    file.addEventListener('change', () => void this.#read(file.files?.[0]));
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      const dropped = event.dataTransfer?.files[0];
      const text = event.dataTransfer?.getData('text') ?? '';
      if (dropped !== undefined) void this.#read(dropped);
      else if (text !== '') this.#fill(text);
    });
    this.#on('example', () => this.#fill(example));
    this.#on('clear', () => this.#fill(''));
    this.#on('stop', () => this.#run++);
    const given = /^#text=(.*)$/s.exec(location.hash)?.[1];
    if (given !== undefined) this.#fill(decoded(given));
    else if (area.value !== '') void this.#decode(area.value);
  }

  #on(name: string, action: () => void): void {
    this.querySelector(`[data-do=${name}]`)?.addEventListener('click', action);
  }

  #fill(text: string): void {
    const area = this.querySelector('textarea');
    if (area !== null) area.value = text;
    void this.#decode(text);
  }

  async #read(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const text = await file.text();
    // A text area of megabytes would freeze the page; the log below shows the file.
    const area = this.querySelector('textarea');
    if (area !== null) area.value = text.length > 200_000 ? '' : text;
    await this.#decode(text, file.name);
  }

  async #decode(text: string, name = ''): Promise<void> {
    const run = ++this.#run;
    let lexicon: Lexicon;
    let advice: Advice;
    try {
      [lexicon, advice] = await Promise.all([loadLexicon(this.#base), loadAdvice(this.#base)]);
    } catch {
      this.#say('The list of codes could not be loaded. Reload the page and try again.');
      return;
    }
    const findings: Finding[] = [];
    this.#progress(0, text.length);
    for (const step of decodeSlices(text, lexicon)) {
      findings.push(...step.findings);
      this.#progress(step.read, text.length);
      if (step.read < text.length) await new Promise((resolve) => setTimeout(resolve));
      if (run !== this.#run) break;
    }
    this.#progress(1, 1);
    const stopped =
      run !== this.#run && this.querySelector('textarea')?.value !== text && name === '';
    if (stopped) return;
    this.#show(text, findings, summarize(findings, lexicon), advice, name);
  }

  #show(text: string, findings: Finding[], found: Found[], advice: Advice, name: string): void {
    const log = this.querySelector<HTMLElement>('.log');
    const list = this.querySelector('.found');
    if (log === null || list === null) return;
    const places = findings.length === 1 ? '1 place' : `${findings.length} places`;
    const codes = found.length === 1 ? '1 code' : `${found.length} codes`;
    const of = name === '' ? '' : ` in ${name}`;
    if (text.trim() === '') this.#say('');
    else
      this.#say(
        found.length === 0 ? `No Winsock error found${of}.` : `${codes} in ${places}${of}.`,
      );
    const site = new URL(this.#base, location.href).href;
    list.replaceChildren(
      ...(found.length === 0
        ? []
        : [
            foundTable(found, advice, (row) => addressOf(this.#base, row)),
            copier('Copy as Markdown', asMarkdown(found, advice, site)),
            copier('Copy as text', asText(found, advice, site)),
          ]),
    );
    log.hidden = found.length === 0;
    log.replaceChildren(...(found.length === 0 ? [] : markedLog(text, findings)));
  }

  #progress(read: number, all: number): void {
    const bar = this.querySelector('progress');
    const stop = this.querySelector<HTMLElement>('[data-do=stop]');
    if (bar === null || stop === null) return;
    bar.value = all === 0 ? 1 : read / all;
    bar.hidden = stop.hidden = read >= all;
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = text;
  }
}

function copier(label: string, text: string): HTMLElement {
  const element = document.createElement('copy-button');
  element.dataset['copy'] = text;
  element.textContent = label;
  return element;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return part;
  }
}

customElements.define('log-decoder', LogDecoder);
