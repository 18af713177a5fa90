import { storageKey } from './base';
import { copy, makeStatus, say } from './clipboard';
import * as labels from './labels';

/**
 * Makes its text a button that copies it. `data-copy` gives another text to copy than the one shown, `data-block`
 * takes the code in the same figure or folded part;
 * `data-label` names what is copied for screen readers. Without script the text is plain text.
 */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button') !== null) return;
    const other = this.dataset['copy'] ?? block(this);
    const text = other ?? this.textContent.trim();
    if (text === sought()) this.classList.add('sought');
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...this.childNodes);
    // Where another text is shown than the one to copy, it is the button's name.
    const label = this.dataset['label'] ?? (other === undefined ? text : undefined);
    if (label !== undefined) button.ariaLabel = `${labels.copy} ${label}`;
    button.title = labels.copy;
    const said = makeStatus();
    button.addEventListener('click', async () => say(said, await copy(text), button));
    this.replaceChildren(button, said);
  }
}

/** The code beside a button that has `data-block`; there it need not stand in an attribute once more. */
function block(button: HTMLElement): string | undefined {
  if (button.dataset['block'] === undefined) return undefined;
  return button.closest('details, figure')?.querySelector('pre')?.textContent;
}

/** What the reader had looked up to get here. */
function sought(): string | null {
  try {
    return sessionStorage.getItem(storageKey('sought'));
  } catch {
    return null;
  }
}

customElements.define('copy-button', CopyButton);
