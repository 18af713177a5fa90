import { type Advice, loadAdvice, loadLexicon, loadNeighbours } from '../search/answers';
import { type DecodedLog, decodeLog } from '../decoder/decode-log';
import { asMarkdown, asText, foundCodes, markedLine, otherNumbers } from '../decoder/decoded';
import { leaveFrame } from '../decoder/frame-guard';
import * as labels from '../decoder/labels';
import { filePieces, textPieces, Unreadable } from '../decoder/log-pieces';
import { type Encoding, encodings, LogText } from '../../winsock/encoding';
import { oldTab } from '../every-page/labels';
import { isOld } from '../search/old-tab';
import { addressOfPage } from '../every-page/page-address';
import { takeShared } from '../decoder/shared-text';

const example = `2026-03-02 08:14:07 ERROR upstream: System.Net.Sockets.SocketException (10061): No connection could be made because the target machine actively refused it.
2026-03-02 08:14:09 INFO  retry 2 to 10.0.0.7:10061
ConnectionResetError: [WinError 10054] An existing connection was forcibly closed by the remote host
Error code: Wsl/Service/0x8007274c`;

/** Finds the Winsock errors in a text that is pasted, dropped, chosen as a file or given as `#text=…`. */
class LogDecoder extends HTMLElement {
  #base = this.dataset['base'] ?? '/';
  /** The newest run: it alone is shown, and aborted it shows what it has. */
  #run = new AbortController();
  /** The file that is shown. */
  #file: File | undefined;

  connectedCallback(): void {
    if (leaveFrame(this)) return;
    const form = this.querySelector('form');
    const area = this.querySelector('textarea');
    const file = this.querySelector<HTMLInputElement>('input[type=file]');
    if (form === null || area === null || file === null) return;
    form.addEventListener('submit', (event) => event.preventDefault());
    area.addEventListener('input', () => void this.#decode(area.value));
    // The same file again counts as a change too: a log grows.
    file.addEventListener('click', () => (file.value = ''));
    file.addEventListener('change', () => this.#read(file.files?.[0]));
    this.querySelector('select')?.addEventListener('change', ({ target }) => {
      const wanted = encodings.find(
        (encoding) => target instanceof HTMLSelectElement && encoding === target.value,
      );
      this.#read(this.#file, wanted);
    });
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      if (event.dataTransfer !== null) this.#drop(event.dataTransfer);
    });
    this.#on('example', () => this.#fill(example));
    this.#on('clear', () => this.#fill(''));
    this.#on('stop', () => this.#run.abort());
    // Unlike `hashchange` it comes for the same text again too.
    addEventListener('popstate', () => this.#fillFromAddress());
    if (location.hash === '#shared') void this.#readShared();
    else if (!this.#fillFromAddress() && area.value !== '') void this.#decode(area.value);
  }

  #on(name: string, action: () => void): void {
    this.querySelector(`[data-do=${name}]`)?.addEventListener('click', action);
  }

  #fillFromAddress(): boolean {
    const given = /^#text=(.*)$/s.exec(location.hash)?.[1];
    if (given !== undefined) this.#fill(decoded(given));
    return given !== undefined;
  }

  #fill(text: string): void {
    this.#setArea(text);
    void this.#decode(text);
  }

  #setArea(text: string): void {
    const area = this.querySelector('textarea');
    if (area !== null) area.value = text;
  }

  #drop(data: DataTransfer): void {
    const [file] = data.files;
    const text = data.getData('text');
    if (data.items[0]?.webkitGetAsEntry()?.isDirectory === true) {
      this.#begin();
      this.#clear(labels.isFolder(file?.name));
    } else if (file !== undefined) this.#read(file);
    else if (text !== '') this.#fill(text);
  }

  /** Reads a file, in the wanted encoding or in the one that its bytes show. */
  #read(file: File | undefined, wanted?: Encoding): void {
    if (file === undefined) return;
    this.#setArea('');
    void this.#decode(file, wanted);
  }

  async #readShared(): Promise<void> {
    const text = await takeShared(this.#base).catch(() => undefined);
    if (text === undefined) {
      this.#clear(labels.notArrived);
    } else this.#read(text);
  }

  /** Ends the run before, whose result would pass for that of this one. */
  #begin(): AbortController {
    this.#run.abort();
    this.querySelector('.encoding')?.setAttribute('hidden', '');
    this.#run = new AbortController();
    this.#progress(1);
    return this.#run;
  }

  async #decode(log: string | File, wanted?: Encoding): Promise<void> {
    const run = this.#begin();
    const name = typeof log === 'string' ? '' : log.name;
    this.#file = typeof log === 'string' ? undefined : log;
    const isNewest = () => this.#run === run;
    const report = (read: number) => {
      if (!isNewest()) return;
      if (read < 1) this.#clear('');
      this.#progress(read);
    };
    // A result that is there at once takes the place of the last one; else that would pass for it.
    if (name !== '') report(0);
    try {
      const [lexicon, advice, neighbours] = await Promise.all([
        loadLexicon(this.#base),
        loadAdvice(this.#base),
        loadNeighbours(this.#base),
      ]);
      const text = new LogText(lexicon, wanted);
      const pieces = typeof log === 'string' ? textPieces(log) : filePieces(log, text);
      const decoded = await decodeLog(pieces, lexicon, neighbours, report, run.signal);
      if (!isNewest()) return;
      this.#show(decoded, advice, name);
      if (name !== '') this.#showEncoding(text.encoding);
    } catch (error) {
      const why = await this.#why(error);
      if (isNewest()) this.#clear(why);
    }
  }

  async #why(error: unknown): Promise<string> {
    if (error instanceof Unreadable) return error.message;
    return (await isOld(this.#base, error)) ? oldTab : labels.noCodes;
  }

  #show(log: DecodedLog, advice: Advice, name: string): void {
    const { found, others, places, read, rows, leftOut, whole } = log;
    this.#clear(
      `${read < 1 ? labels.stopped(read) : ''}${inWords(found.length, places, name, whole)}`,
    );
    if (name !== '' && whole !== undefined) this.#setArea(whole);
    this.querySelector('.found')?.append(...otherNumbers(others, this.#base));
    if (found.length === 0) return;
    const site = new URL(this.#base, addressOfPage()).href;
    this.querySelector('.found')?.prepend(
      ...foundCodes(found, advice, this.#base),
      copier(labels.copyMarkdown, asMarkdown(found, advice, site)),
      copier(labels.copyText, asText(found, advice, site)),
    );
    const note = document.createElement('p');
    note.textContent = leftOut;
    const marked = this.querySelector<HTMLElement>('.log');
    marked?.append(...(leftOut === '' ? [] : [note]), ...rows.map(markedLine));
    marked?.removeAttribute('hidden');
  }

  /** Shows how a file was read, to be changed. */
  #showEncoding(encoding: Encoding): void {
    const select = this.querySelector('select');
    if (select === null) return;
    select.value = encoding;
    select.closest('p')?.removeAttribute('hidden');
  }

  /** Takes what is shown away, and says something instead. */
  #clear(text: string): void {
    this.#progress(1);
    this.querySelector('.found')?.replaceChildren();
    this.querySelector('.log')?.replaceChildren();
    this.querySelector('.log')?.setAttribute('hidden', '');
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = text;
  }

  /** Shows how much is read, with a way to stop, until all of it is. */
  #progress(read: number): void {
    const bar = this.querySelector('progress');
    const stop = this.querySelector<HTMLElement>('[data-do=stop]');
    if (bar === null || stop === null) return;
    bar.value = read;
    bar.hidden = stop.hidden = read >= 1;
  }
}

/** What was found, in a sentence; nothing about an empty text area. */
function inWords(codes: number, places: number, name: string, whole: string | undefined): string {
  if (name === '' && whole?.trim() === '') return '';
  return codes === 0 ? labels.noneFound(name) : labels.found(codes, places, name);
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
