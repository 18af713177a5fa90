import { readFileSync } from 'node:fs';
import { gzipped } from './compress.ts';
import type { Figure } from './figure.ts';
import { readCodes } from './published.ts';

/**
 * What each part of a code page costs: the bytes, after gzip, by which the page shrinks without it. They do
 * not add up to the page, because parts share words. For the heaviest page known and for the middle one.
 */
export function sectionCosts(): Figure[] {
  return ['wsaeinval', middlePage()].flatMap((slug) => {
    const html = readFileSync(`dist/${slug}/index.html`, 'utf8');
    const whole = gzipped(html);
    return parts(html).map(({ name, start, end }) => ({
      what: `/${slug}/ without ${name}`,
      figure: `−${whole - gzipped(html.slice(0, start) + html.slice(end))} B of ${whole} B`,
    }));
  });
}

/** The slug of the code page of middle weight. */
function middlePage(): string {
  const slugs = readCodes()
    .map(({ name }) => name.toLowerCase())
    .map((slug) => ({ slug, bytes: gzipped(readFileSync(`dist/${slug}/index.html`)) }))
    .toSorted((a, b) => a.bytes - b.bytes);
  return slugs[Math.floor(slugs.length / 2)]?.slug ?? '';
}

interface Part {
  name: string;
  start: number;
  end: number;
}

/** The parts of a page in their order: frame, head of the article, each section up to the next heading. */
function parts(html: string): Part[] {
  const article = html.indexOf('<article');
  const end = html.indexOf('</article>');
  const headings = [...html.slice(0, end).matchAll(/(?:<section[^>]*>\s*)?<h2 id="([^"]+)"/g)].map(
    ({ index, 1: id = '' }) => ({ id, index }),
  );
  return [
    element(html, 'head'),
    ...(html.includes('<style>') ? [element(html, 'style')] : []),
    element(html, 'header'),
    { name: 'the head of the article', start: article, end: headings[0]?.index ?? end },
    ...headings.map(({ id, index }, place) => ({
      name: `section ${id}`,
      start: index,
      end: headings[place + 1]?.index ?? end,
    })),
    { name: 'neighbours and contents', start: end, end: html.indexOf('</main>') },
    element(html, 'footer'),
  ];
}

function element(html: string, tag: string): Part {
  const close = `</${tag}>`;
  return {
    name: `<${tag}>`,
    start: html.indexOf(`<${tag}`),
    end: html.indexOf(close) + close.length,
  };
}
