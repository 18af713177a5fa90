import { distance } from '../../winsock/distance';
import { type Answer, certainAnswer } from '../../winsock/lookup';
import { addressOf, meantCodes } from '../search/answers';
import { nothingYet } from '../search/found';
import { remember, resultGroups } from '../search/results';
import { pageAddress } from '../every-page/site-files';
import * as labels from './labels';

/**
 * The 404 page reads the address that has no page as a spelling: a certain one forwards to its code
 * (always an address of this site, made from the code's name), a likely one is suggested in place of the list.
 * It forwards only to a page that is there, so never to itself and never twice.
 */
class NotFound extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const base = this.dataset['base'] ?? '/';
    const spelling = lastPart();
    if (spelling === '') return;
    this.toggleAttribute('data-results', true);
    const answers = await meantCodes(base, spelling).catch(() => []);
    const certain = certainAnswer(answers);
    if (certain !== undefined) {
      const address = addressOf(base, certain);
      if (await isThere(address)) {
        remember(spelling);
        location.replace(address + location.search + location.hash);
      } else this.replaceChildren(...missing(base, certain));
      return;
    }
    const found = { ...nothingYet(spelling), answers };
    const links: HTMLElement[] = [
      ...(await nearPages(base, spelling).catch(() => [])),
      ...resultGroups(base, found).flatMap((group) => group.links),
    ];
    this.toggleAttribute('data-results', links.length > 0);
    if (links.length === 0) return;
    const heading = document.createElement('h2');
    heading.textContent = labels.didYouMean;
    this.replaceChildren(heading, ...links);
  }
}

/** Slips of typing up to which a page counts as meant, and how many pages are suggested. */
const SLIPS = 3;
const MOST = 5;

/** Links to the functions, systems or guides whose addresses are nearest to one that is missing there. */
async function nearPages(base: string, spelling: string): Promise<HTMLElement[]> {
  const section = /\/(functions|runtimes|guides)\/[^/]+\/?$/.exec(location.pathname)?.[1];
  if (section === undefined) return [];
  const sitemap = await (await fetch(`${base}sitemap-0.xml`)).text();
  const near = Array.from(
    sitemap.matchAll(new RegExp(`/${section}/([^/<]+)/</loc>`, 'g')),
    ([, slug = '']) => ({ slug, slips: distance(spelling.toLowerCase(), slug, SLIPS) }),
  )
    .filter(({ slips }) => slips <= SLIPS)
    .toSorted((a, b) => a.slips - b.slips);
  return near.slice(0, MOST).map(({ slug }) => {
    const link = document.createElement('a');
    link.href = pageAddress(base, `${section}/${slug}/`);
    link.textContent = slug;
    return link;
  });
}

async function isThere(address: string): Promise<boolean> {
  if (address === location.pathname) return false;
  const response = await fetch(address).catch(() => undefined);
  return response?.ok === true;
}

/** Says that a page should be there, and where else its text stands. */
function missing(base: string, { name }: Answer): HTMLElement[] {
  const heading = document.createElement('h2');
  heading.textContent = labels.pageMissing(name);
  const all = document.createElement('a');
  all.href = pageAddress(base, 'all/', name);
  all.textContent = labels.inAllCodes(name);
  return [heading, all];
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
