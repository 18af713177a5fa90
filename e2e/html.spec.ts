import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { builtHeaders } from '../src/hosting/built-headers.ts';
import { type BuiltPage, isIndexable, metaContent, readPages, toPage } from './support/html.ts';
import {
  brokenLinks,
  linksOfData,
  linksOfPage,
  linksOfRedirects,
  targetsOf,
} from './support/links.ts';

/** What a page may set itself of the policy that hosts send. */
const pagePolicy = builtHeaders('dist')['Content-Security-Policy']?.replace(
  "; frame-ancestors 'none'",
  '',
);

const pages = readPages('dist');

const config: ConfigData = {
  root: true,
  extends: [
    'html-validate:recommended',
    'html-validate:standard',
    'html-validate:document',
    'html-validate:a11y',
  ],
  rules: {
    // Number and name stand first. What a search engine cuts off is the words of long messages.
    'long-title': ['error', { maxlength: 100 }],
    // No file comes from another origin, so none can change apart from the page that names it.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The answers of the search box are links to follow, which a <select> cannot hold.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // The search form has one field, which Enter submits; the decoder's form is never submitted.
    'wcag/h32': 'off',
  },
};

/** Resolves the configuration once: for each page it would take a fifth of the time. */
class OneConfig extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.#resolved ??= super.getConfigFor(handle));
  }
}

const validator = new HtmlValidate(new OneConfig(config));

/** What the validator finds, as "/page/:line:column rule: message". */
function htmlFaults({ path, html }: BuiltPage): string[] {
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`);
}

/** The one file is made of the others' articles and takes a fifth of the time. */
const validated = pages.filter(
  ({ path }) => process.env['THOROUGH'] !== undefined || !path.endsWith('/winsock-errors.html'),
);
const parts = 4;
for (const part of Array(parts).keys()) {
  test(`every page is valid HTML (part ${part + 1} of ${parts})`, () => {
    test.slow();
    expect(validated.filter((_, index) => index % parts === part).flatMap(htmlFaults)).toEqual([]);
  });
}

test('faults of HTML are found', () => {
  for (const [rule, fault] of [
    ['no-dup-id', '<p id="main">twice</p>'],
    ['heading-level', '<h2>two</h2><h4>four</h4>'],
    ['element-permitted-content', '<a href="/">one <a href="/">in another</a></a>'],
    ['no-redundant-role', '<ul role="list"><li>one</li></ul>'],
    ['input-missing-label', '<input type="text">'],
    ['close-order', '<b><i>crossed</b></i>'],
  ] as const) {
    expect(htmlFaults(withFault(fault)).join('\n')).toContain(rule);
  }
});

// One worker parses the pages for all of these.
test.describe(() => {
  test.describe.configure({ mode: 'default', timeout: 90_000 });

  test('every link and fragment inside the site resolves', () => {
    const links = [
      ...pages.flatMap(linksOfPage),
      ...linksOfData('dist'),
      ...linksOfRedirects('dist'),
    ];
    console.log(`${links.length} links from ${new Set(links.map(({ from }) => from)).size} files`);
    expect(brokenLinks(links, targetsOf('dist', pages))).toEqual([]);
  });

  test('a broken link is found wherever it stands', () => {
    const targets = targetsOf('dist', pages);
    for (const [fault, target] of [
      ['<a href="/nowhere/">', '/nowhere/'],
      ['<a href="/wsaeinval">', '/wsaeinval'],
      ['<a href="/wsaeinval/#nowhere">', '/wsaeinval/#nowhere'],
      ['<a href="#nowhere">', '/wsaeconnreset/#nowhere'],
      ['<img src="none.png" alt="">', '/wsaeconnreset/none.png'],
      ['<form action="/find/"></form>', '/find/'],
      ['<meta http-equiv="refresh" content="0; url=/10000/">', '/10000/'],
      ['<meta property="og:image" content="/cards/none.png">', '/cards/none.png'],
    ] as const) {
      const page = withFault(fault);
      expect(brokenLinks(linksOfPage(page), targets)).toEqual([`${page.path} → ${target}`]);
    }
  });

  test('no page has a script or style in it that its policy does not name', () => {
    expect(pages.flatMap(inlineCode)).toEqual([]);
  });

  test('inline code is found', () => {
    for (const fault of [
      '<script>go()</script>',
      '<p onclick="go()">',
      '<a href="javascript:go()">',
      '<p style="color: red">',
      '<style>p{color:red}</style>',
    ]) {
      expect(inlineCode(withFault(fault))).toHaveLength(1);
    }
  });

  test('every page carries its policy before all that the policy governs', () => {
    const own = pages.filter(({ path }) => path !== '/offline/winsock-errors.html');
    const wrong = own.filter(({ elements }) => {
      const first = elements.findIndex((element) => ['script', 'style', 'link'].some(is(element)));
      const policy = elements.findIndex(
        (element) =>
          element.getAttributeValue('http-equiv') === 'Content-Security-Policy' &&
          element.getAttributeValue('content') === pagePolicy,
      );
      return policy === -1 || policy > first;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('titles and descriptions are unique and of a length that search engines show', () => {
    const indexable = pages.filter(isIndexable);
    const titles = indexable.map(({ path, elements }) => ({
      path,
      text: elements.find((element) => element.is('title'))?.textContent ?? '',
    }));
    const descriptions = indexable.map((page) => ({
      path: page.path,
      text: metaContent(page, 'description') ?? '',
    }));
    expect(indexable.length).toBeGreaterThan(250);
    expect(shared(titles)).toEqual([]);
    expect(shared(descriptions)).toEqual([]);
    expect(
      descriptions.filter(({ text }) => text.length < 50 || text.length > 170),
      'descriptions under 50 or over 170 characters',
    ).toEqual([]);
  });

  test('links and names in code are apart from the words around them', () => {
    const stuck =
      /<code>[^<]*<\/code>(?:<(?:q|small)>)?\w+|\w+[.,:;]?<(?:a|code|q|small)\b[^>]*>\w+/g;
    expect(
      pages.flatMap(({ path, html }) => (html.match(stuck) ?? []).map((text) => `${path} ${text}`)),
    ).toEqual([]);
  });

  test('every page has one main heading and says that it is in English', () => {
    // Levels that are skipped are the validator's to find.
    const wrong = pages.filter(
      ({ elements }) =>
        elements.filter((element) => element.is('h1')).length !== 1 ||
        elements.find((element) => element.is('html'))?.getAttributeValue('lang') !== 'en',
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

/** A built page with something wrong at the end of its main part. */
function withFault(fault: string): BuiltPage {
  const path = '/wsaeconnreset/';
  const html = pages.find((page) => page.path === path)?.html ?? '';
  expect(html).toContain('</main>');
  return toPage(path, html.replace('</main>', `${fault}</main>`));
}

/** Scripts, event attributes and styles that stand in a page and not under their hash in its policy. */
function inlineCode(page: BuiltPage): string[] {
  return page.elements.flatMap((element) => {
    const attributes = element.attributes
      .filter(({ key, value }) => /^(?:on|style$)/.test(key) || /^\s*javascript:/i.test(`${value}`))
      .map(({ key }) => `${page.path}: ${key} of <${element.tagName}>`);
    const type = element.getAttributeValue('type') ?? '';
    const isData = /^application\/(?:ld\+)?json$/.test(type) || element.hasAttribute('src');
    const isCode = element.is('style') || (element.is('script') && !isData);
    if (!isCode || policyOf(page).includes(hash(element.textContent))) return attributes;
    return [...attributes, `${page.path}: <${element.tagName}>`];
  });
}

function policyOf({ elements }: BuiltPage): string {
  const meta = elements.find(
    (element) => element.getAttributeValue('http-equiv') === 'Content-Security-Policy',
  );
  return meta?.getAttributeValue('content') ?? '';
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The texts that several pages have, each with those pages. */
function shared(texts: { path: string; text: string }[]): [text: string, paths: string[]][] {
  return [...Map.groupBy(texts, ({ text }) => text)]
    .filter(([, group]) => group.length > 1)
    .map(([text, group]) => [text, group.map(({ path }) => path)]);
}

function is(element: BuiltPage['elements'][number]): (name: string) => boolean {
  return (name) => element.is(name);
}
