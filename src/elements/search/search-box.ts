import { meantCodes, namedCodes, useLexicon } from './answers';
import { makeCombobox } from './combobox';
import { explain, nameNeighbours, nothingYet } from './found';
import { searchFullText } from './full-text';
import { oldTab } from '../every-page/labels';
import * as labels from './labels';
import { isOld } from './old-tab';
import { nothingFound, remember, resultGroups } from './results';
import type { LexiconData } from '../../winsock/lexicon';
import type { ScriptData } from '../every-page/site-files';

/** Milliseconds without a key after which a query counts as finished. */
const PAUSE = 250;

/** Answers what is typed into a `<site-search>`, best first. `data` is the lexicon on its way. */
export function startSearchBox(host: HTMLElement, data: Promise<ScriptData<LexiconData>>): void {
  const combobox = makeCombobox(host);
  const { input, form } = combobox;
  const base = host.dataset['base'] ?? '/';
  /** Counts searches: a newer one, or a choice, ends the older. */
  let run = 0;

  useLexicon(data);
  input.addEventListener('input', () => {
    combobox.unselect();
    void search();
  });
  form.addEventListener('submit', onSubmit);
  host.querySelector('[role=listbox]')?.addEventListener('click', choose);
  if (input.value.trim() !== '') void search();

  /**
   * Shows what is known at each step: names at once; where they leave doubt, words when their file is there;
   * then, after a pause, sentences and causes; then the text, for what may be somebody's topic.
   */
  async function search(): Promise<void> {
    const own = ++run;
    const current = () => own === run;
    const query = input.value.trim();
    if (query === '') {
      combobox.close();
      return;
    }
    const found = nothingYet(query);
    let note = '';
    const show = () => {
      if (current()) combobox.show(resultGroups(base, found), note);
    };
    const fail = async (error: unknown, why: string) => {
      note = (await isOld(base, error)) ? oldTab : why;
      show();
    };
    let certain = false;
    try {
      found.answers = await namedCodes(base, query);
      show();
      certain = found.answers.some((answer) => answer.certain);
      if (!certain && /\p{L}{2}/u.test(query)) {
        found.answers = await meantCodes(base, query);
        certain = found.answers.some((answer) => answer.certain);
        show();
      }
    } catch (error) {
      await fail(error, labels.noCodes);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (!current() || note === oldTab) return;
    // More about the answers, and other numbers; without them the answers still stand.
    await Promise.all([explain(base, found), nameNeighbours(base, found)]).then(
      show,
      (error: unknown) => fail(error, note),
    );
    if (!current() || note === oldTab) return;
    if (certain && !/\s/.test(query)) return;
    try {
      const pages = await searchFullText(base, query);
      if (pages === null) return;
      found.pages = pages;
      if (note === '' && found.answers.length + found.neighbours.length + pages.length === 0)
        note = (await isOld(base)) ? oldTab : nothingFound(query);
      show();
    } catch (error) {
      await fail(error, labels.noText);
    }
  }

  /** Takes the list away, for good: the page stays where the answer stands on it, as in the decoder. */
  function choose(): void {
    run++;
    combobox.close();
  }

  /** Enter opens what the list offers for it; anything else goes to the search page. */
  function onSubmit(event: SubmitEvent): void {
    const link = combobox.target();
    if (link === undefined) return;
    event.preventDefault();
    remember(input.value);
    choose();
    location.assign(link.href);
  }
}
