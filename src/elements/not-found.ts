import { addressOf, meantCodes } from './answers';
import { answerGroups, remember } from './results';

/**
 * The 404 page reads the address that has no page as a spelling: a certain one forwards to its code
 * (always an address of this site, made from the code's name), a likely one is suggested in place of the list.
 */
class NotFound extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const base = this.dataset['base'] ?? '/';
    const spelling = lastPart();
    if (spelling === '') return;
    this.toggleAttribute('data-results', true);
    const answers = await meantCodes(base, spelling).catch(() => []);
    const [first, second] = answers;
    if (first?.certain === true && second?.certain !== true) {
      remember(spelling);
      location.replace(addressOf(base, first) + location.search + location.hash);
      return;
    }
    const links = answerGroups(base, answers, spelling).flatMap((group) => group.links);
    this.toggleAttribute('data-results', links.length > 0);
    if (links.length === 0) return;
    const heading = document.createElement('h2');
    heading.textContent = 'Did you mean';
    this.replaceChildren(heading, ...links);
  }
}

function lastPart(): string {
  const part = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(part).replace(/\.(?:html?|json|md)$/, '');
  } catch {
    return part;
  }
}

customElements.define('not-found', NotFound);
