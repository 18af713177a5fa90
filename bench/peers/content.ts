import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The page of one code, as every engine gets it. */
export interface Article {
  /** Exact name of the code, such as WSAECONNRESET. */
  name: string;
  /** Its folder in the address: /wsaeconnreset/. */
  slug: string;
  title: string;
  description: string;
  /** Markdown without the main heading. */
  body: string;
}

// An address that nobody owns, for links to pages of ours that peers do not have.
const elsewhere = 'https://winsock.example';

/** Reads the articles from a built site: `codes.json`, and the Markdown twin of each code. */
export function readArticles(dist: string): Article[] {
  const codes: { name: string; url: string; summary: string }[] = JSON.parse(
    readFileSync(join(dist, 'codes.json'), 'utf8'),
  );
  const slugs = new Set(codes.map(({ name }) => name.toLowerCase()));
  return codes.map(({ name, summary }) => {
    const slug = name.toLowerCase();
    const text = readFileSync(join(dist, `${slug}.md`), 'utf8');
    const origin = /^- Page: (https?:\/\/[^/]+)/m.exec(text)?.[1];
    const [heading = '', ...rest] = text.split('\n');
    if (origin === undefined || !heading.startsWith('# '))
      throw new Error(`${slug}.md is not what this comparison expects.`);
    return {
      name,
      slug,
      title: heading.slice(2),
      description: summary,
      body: rest
        .join('\n')
        .trim()
        .replaceAll(new RegExp(`(\\]\\(|- Page: )${origin}/([\\w/-]*)`, 'g'), (_, before, path) =>
          slugs.has(path.replace(/\/$/, '')) && before === ']('
            ? `${before}/${path}`
            : `${before}${elsewhere}/${path}`,
        ),
    };
  });
}
