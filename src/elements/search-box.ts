import { meantCodes, namedCodes, useLexicon } from './answers';
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

/**
 * Turns the form of a `<site-search>` into a combobox by the WAI-ARIA pattern, whose options are links.
 * `data` is the lexicon on its way.
 */
export function startSearchBox(host: HTMLElement, data: Promise<LexiconData>): void {
  const input = part(host, 'input', HTMLInputElement);
  const list = part(host, '[role=listbox]', HTMLElement);
  const status = part(host, '[role=status]', HTMLElement);
  const form = part(host, 'form', HTMLFormElement);
  const base = host.dataset['base'] ?? '/';

  useLexicon(data);
  input.addEventListener('input', () => {
    select(undefined);
    void search();
  });
  input.addEventListener('keydown', onKey);
  form.addEventListener('submit', onSubmit);
  host.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && host.contains(relatedTarget))) close();
  });
  if (input.value.trim() !== '') void search();

  /**
   * Shows what is known at each step: names at once; where they leave doubt, words when their file is there;
   * then the text. Nothing more is loaded for a code's name or number; a phrase may also be somebody's topic.
   */
  async function search(): Promise<void> {
    const query = input.value.trim();
    if (query === '') {
      close();
      return;
    }
    const current = () => query === input.value.trim();
    let answers: Answer[] = [];
    let note = '';
    const show = (groups: Group[]) => {
      if (current())
        render(
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

  function render(groups: Group[], note: string): void {
    const chosen = options().find(isSelected)?.href;
    let id = 0;
    list.replaceChildren(
      ...groups.map(({ label, links }) => {
        const group = document.createElement('div');
        group.role = 'group';
        group.ariaLabel = label;
        const heading = document.createElement('p');
        heading.textContent = label;
        heading.ariaHidden = 'true';
        for (const link of links) {
          link.id = `answer-${id++}`;
          link.role = 'option';
          link.tabIndex = -1;
          link.ariaSelected = 'false';
        }
        group.append(heading, ...links);
        return group;
      }),
    );
    list.hidden = id === 0;
    input.setAttribute('aria-expanded', String(id > 0));
    // What comes later changes nothing for a reader who has chosen already.
    select(options().find(({ href }) => href === chosen));
    const certain = groups.find(({ label }) => label === 'This is')?.links[0]?.firstElementChild
      ?.textContent;
    const count = id === 1 ? '1 result.' : `${id} results.`;
    status.textContent = [
      certain === undefined ? undefined : `Certain: ${certain}.`,
      id === 0 && note !== '' ? undefined : count,
      note,
    ]
      .filter(Boolean)
      .join(' ');
    status.classList.toggle('sr-only', note === '');
  }

  function close(): void {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    select(undefined);
    status.textContent = '';
    status.classList.add('sr-only');
  }

  function onKey(event: KeyboardEvent): void {
    const all = options();
    const at = all.findIndex(isSelected);
    const moves: Record<string, () => void> = {
      ArrowDown: () => select(all[(at + 1) % all.length]),
      ArrowUp: () => select(all.at(at <= 0 ? -1 : at - 1)),
      Escape: close,
    };
    const move = moves[event.key];
    if (move === undefined || list.hidden) return;
    event.preventDefault();
    move();
  }

  /** Enter opens the selected result, else a certain answer; anything else goes to the search page. */
  function onSubmit(event: SubmitEvent): void {
    const all = options();
    const chosen =
      all.find(isSelected) ??
      all.find(({ parentElement }) => parentElement?.ariaLabel === 'This is');
    if (list.hidden || chosen === undefined) return;
    event.preventDefault();
    remember(input.value);
    // The page stays where the answer stands further down on it.
    close();
    location.assign(chosen.href);
  }

  function options(): HTMLAnchorElement[] {
    return [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  }

  function select(option: HTMLElement | undefined): void {
    for (const other of options()) other.ariaSelected = String(other === option);
    if (option === undefined) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  }
}

function isSelected({ ariaSelected }: Element): boolean {
  return ariaSelected === 'true';
}

function part<Part extends HTMLElement>(
  host: HTMLElement,
  selector: string,
  type: abstract new () => Part,
): Part {
  const found = host.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The search box has no ${selector}.`);
  return found;
}
