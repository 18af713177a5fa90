/** A field that narrows the list of codes (#codes) to those whose number, name or title has every word typed. */
class CodeFilter extends HTMLElement {
  connectedCallback(): void {
    const label = document.createElement('label');
    label.textContent = 'Filter the list ';
    const input = document.createElement('input');
    input.type = 'search';
    input.autocomplete = 'off';
    const count = document.createElement('output');
    count.role = 'status';
    input.addEventListener('input', () => {
      count.textContent = filter(input.value);
    });
    label.append(input);
    this.replaceChildren(label, ' ', count);
    // A reload keeps what was typed.
    if (input.value !== '') count.textContent = filter(input.value);
  }
}

function filter(query: string): string {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const items = [...document.querySelectorAll<HTMLElement>('#codes li')];
  for (const item of items) {
    const text = item.textContent.toLowerCase();
    item.hidden = !words.every((word) => text.includes(word));
  }
  for (const section of document.querySelectorAll<HTMLElement>('#codes section')) {
    section.hidden = section.querySelector('li:not([hidden])') === null;
  }
  const shown = items.filter(({ hidden }) => !hidden).length;
  return words.length === 0 ? '' : `${shown} of ${items.length} codes`;
}

customElements.define('code-filter', CodeFilter);
