import * as labels from './labels';
import type { Group } from './results';

/** The list of answers below a search field, by the WAI-ARIA pattern of a combobox whose options are links. */
export interface Combobox {
  input: HTMLInputElement;
  form: HTMLFormElement;
  /** Shows groups of links in place of the ones before, and says how many; `note` says what else there is to know. */
  show(groups: readonly Group[], note: string): void;
  /** Takes the list away, and the choice in it. */
  close(): void;
  /** Takes the choice in the list back. */
  unselect(): void;
  /** What Enter opens: the chosen option, else the one that is certain; undefined where the list is closed or has neither. */
  target(): HTMLAnchorElement | undefined;
}

/** Makes the parts of a `<site-search>` work together as a combobox. Throws where a part is missing. */
export function makeCombobox(host: HTMLElement): Combobox {
  const input = part(host, 'input', HTMLInputElement);
  const list = part(host, '[role=listbox]', HTMLElement);
  const status = part(host, '[role=status]', HTMLElement);
  const form = part(host, 'form', HTMLFormElement);
  let certain: HTMLAnchorElement | undefined;

  input.addEventListener('keydown', onKey);
  host.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && host.contains(relatedTarget))) close();
  });
  return { input, form, show, close, unselect: () => select(undefined), target };

  function show(groups: readonly Group[], note: string): void {
    const chosen = options().find(isSelected)?.href;
    let id = 0;
    list.replaceChildren(
      ...groups.map(({ id: kind, links }) => {
        const label = labels.groups[kind];
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
    certain = groups.find((group) => group.certain)?.links[0];
    const name = certain?.firstElementChild?.textContent;
    status.textContent = [
      name && labels.isCertain(name),
      id === 0 && note !== '' ? undefined : `${labels.results(id)}.`,
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
    const moves = new Map([
      ['ArrowDown', () => select(all[(at + 1) % all.length])],
      ['ArrowUp', () => select(all.at(at <= 0 ? -1 : at - 1))],
      ['Escape', close],
    ]);
    const move = moves.get(event.key);
    if (move === undefined || list.hidden) return;
    event.preventDefault();
    move();
  }

  function target(): HTMLAnchorElement | undefined {
    if (list.hidden) return undefined;
    return options().find(isSelected) ?? certain;
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
