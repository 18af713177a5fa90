/**
 * Makes its text a button that copies it. `data-copy` gives another text to copy than the one shown;
 * `data-label` names what is copied for screen readers. Without script the text is plain text.
 */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button') !== null) return;
    const text = this.dataset['copy'] ?? this.textContent.trim();
    if (text === sought()) this.classList.add('sought');
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...this.childNodes);
    // A text that says "Copy …" itself is the button's name.
    const label = this.dataset['label'] ?? (/^Copy /.test(button.textContent) ? undefined : text);
    if (label !== undefined) button.ariaLabel = `Copy ${label}`;
    button.title = 'Copy';
    const said = document.createElement('span');
    said.role = 'status';
    said.className = 'copied';
    button.addEventListener('click', async () => {
      said.textContent = (await copy(text)) ? 'Copied' : 'Select the text and copy it by hand';
      button.addEventListener('blur', () => said.replaceChildren(), { once: true });
    });
    this.replaceChildren(button, said);
  }
}

/** What the reader had looked up to get here. */
function sought(): string | null {
  try {
    return sessionStorage.getItem('sought');
  } catch {
    return null;
  }
}

/** Copies by the clipboard API, or where a page may not use it (plain http, file://) by a selection. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.setAttribute('readonly', '');
    document.body.append(area);
    area.select();
    // The deprecated call is the only one that works outside a secure context.
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}

customElements.define('copy-button', CopyButton);
