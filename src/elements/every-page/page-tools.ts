import * as labels from './labels';
import { addressOfPage } from './page-address';

/**
 * Offers the link of a code in the forms that trackers, chats and pages take, and the system's own sharing
 * where there is one; in a cause, the link of that cause. Takes its texts from the page; without script there is
 * nothing to offer.
 */
class PageTools extends HTMLElement {
  connectedCallback(): void {
    const heading = this.closest('.cause')?.querySelector('h3');
    const name = `${text('h1')} (${text('#number')})`;
    const label = heading ? `${name}: ${ownText(heading)}` : name;
    const url = addressOfPage() + (heading ? `#${heading.id}` : '');
    const sentence = heading ? `${label} –` : `${name}: ${text('.title')}. ${text('.summary')}`;
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

/** The text of a heading without its link to itself. */
function ownText(heading: Element): string {
  const own = [...heading.childNodes].filter((node) => !/^(?:A|SPAN)$/.test(node.nodeName));
  return own
    .map((node) => node.textContent)
    .join('')
    .trim();
}

/** The cause that the address names gets tools of its own, and a report of a mistake names it. */
function showCause(): void {
  const id = location.hash.slice(1);
  const cause = document.getElementById(id)?.closest('.cause');
  if (!cause) return;
  if (!cause.querySelector('page-tools')) cause.append(document.createElement('page-tools'));
  const mistake = document.querySelector<HTMLAnchorElement>('[data-mistake]');
  if (mistake) mistake.href = mistake.href.replace(/(?:&cause=.*)?$/, `&cause=${id}`);
}

customElements.define('page-tools', PageTools);
addEventListener('hashchange', showCause);
showCause();
