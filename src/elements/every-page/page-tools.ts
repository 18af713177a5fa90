import * as labels from './labels';
import { addressOfPage } from './page-address';

/**
 * Offers the link of a code in the forms that trackers, chats and pages take, and the system's own
 * sharing where there is one. Takes its texts from the page; without script there is nothing to offer.
 */
class PageTools extends HTMLElement {
  connectedCallback(): void {
    const name = text('h1');
    const label = `${name} (${text('#number')})`;
    const url = addressOfPage();
    const sentence = `${label}: ${text('.title')}. ${text('.summary')}`;
    const forms = {
      [labels.copyLink]: url,
      [labels.copyMarkdown]: `[${label}](${url})`,
      [labels.copyHtml]: `<a href="${url}">${label}</a>`,
      [labels.copyText]: `${sentence} ${url}`,
    };
    this.replaceChildren(
      ...Object.entries(forms).map(([caption, form]) => {
        const button = document.createElement('copy-button');
        button.dataset['copy'] = form;
        button.textContent = caption;
        return button;
      }),
    );
    if ('share' in navigator) this.append(shareButton({ title: label, text: sentence, url }));
  }
}

function shareButton(what: ShareData): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = labels.share;
  // A reader who closes the system's sheet rejects the promise: nothing has gone wrong.
  button.addEventListener('click', () => void navigator.share(what).catch(() => undefined));
  return button;
}

function text(selector: string): string {
  return document.querySelector(`article ${selector}`)?.textContent.trim() ?? '';
}

customElements.define('page-tools', PageTools);
