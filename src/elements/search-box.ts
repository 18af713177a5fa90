import { meantCodes, namedCodes, useLexicon } from './answers';
import { makeCombobox } from './combobox';
import { searchFullText } from './full-text';
import {
  answerGroups,
  decodeGroup,
  type Group,
  nothingFound,
  pageGroup,
  remember,
} from './results';
import type { LexiconData } from '../winsock/lexicon';
import type { Answer } from '../winsock/lookup';

/** Milliseconds without a key after which a query counts as finished. */
const PAUSE = 250;

/** Answers what is typed into a `<site-search>`, best first. `data` is the lexicon on its way. */
export function startSearchBox(host: HTMLElement, data: Promise<LexiconData>): void {
  const combobox = makeCombobox(host);
  const { input, form } = combobox;
  const base = host.dataset['base'] ?? '/';

  useLexicon(data);
  input.addEventListener('input', () => {
    combobox.unselect();
    void search();
  });
  form.addEventListener('submit', onSubmit);
  if (input.value.trim() !== '') void search();

  /**
   * Shows what is known at each step: names at once; where they leave doubt, words when their file is there;
   * then the text. Nothing more is loaded for a code's name or number; a phrase may also be somebody's topic.
   */
  async function search(): Promise<void> {
    const query = input.value.trim();
    if (query === '') {
      combobox.close();
      return;
    }
    const current = () => query === input.value.trim();
    let answers: Answer[] = [];
    let note = '';
    const show = (groups: Group[]) => {
      if (current())
        combobox.show(
          [...answerGroups(base, answers, query), ...decodeGroup(base, query), ...groups],
          note,
        );
    };
    answers = await namedCodes(base, query).catch(() => []);
    show([]);
    const certain = answers.some((answer) => answer.certain);
    if (certain && !/\s/.test(query)) return;
    if (!certain && /\p{L}{2}/u.test(query)) {
      answers = await meantCodes(base, query).catch(() => answers);
      show([]);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (!current()) return;
    try {
      const pages = await searchFullText(base, query);
      if (pages === undefined) return;
      if (answers.length + pages.length === 0) note = nothingFound(query);
      show(pageGroup(pages));
    } catch {
      note = 'Text search is not available now.';
      show([]);
    }
  }

  /** Enter opens what the list offers for it; anything else goes to the search page. */
  function onSubmit(event: SubmitEvent): void {
    const link = combobox.target();
    if (link === undefined) return;
    event.preventDefault();
    remember(input.value);
    // The page stays where the answer stands further down on it.
    combobox.close();
    location.assign(link.href);
  }
}
