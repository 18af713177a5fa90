/** What readers see of it. */
const labels = {
  filter: 'Filter the list',
  shown: (count: number, of: number, noun: string) => `${count} of ${of} ${noun}`,
} as const;

/** A field that narrows the list beside it (#codes) to the rows that have every word typed. */
class CodeFilter extends HTMLElement {
  connectedCallback(): void {
    const noun = this.dataset['noun'] ?? 'codes';
    const label = document.createElement('label');
    label.textContent = labels.filter;
    const input = document.createElement('input');
    input.type = 'search';
    input.autocomplete = 'off';
    const count = document.createElement('output');
    count.role = 'status';
    input.addEventListener('input', () => {
      count.textContent = filter(input.value, noun);
    });
    label.append(input);
    this.replaceChildren(label, count);
    // A reload keeps what was typed.
    if (input.value !== '') count.textContent = filter(input.value, noun);
  }
}

function filter(query: string, noun: string): string {
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
  return words.length === 0 ? '' : labels.shown(shown, items.length, noun);
}

customElements.define('code-filter', CodeFilter);
