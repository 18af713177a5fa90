import { expect, type Page, test } from '@playwright/test';
import { codes } from './support/codes.ts';

const sections = [
  'what-it-means',
  'causes',
  'in-depth',
  'example',
  'returned-by',
  'elsewhere',
  'related',
  'guides',
  'also-written',
  'sources',
];
const optional = new Set(['in-depth', 'elsewhere', 'related', 'guides']);

/** A test with a page that walks from code to code: a new one for each takes longer than all that is asked of it. */
const walk = test.extend<object, { walker: Page }>({
  walker: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '' } = project.use;
      const page = await browser.newPage({ baseURL, serviceWorkers: 'block' });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});

for (const code of codes) {
  walk(`${code.name} answers under its name and its number`, async ({ walker: page }) => {
    const response = await page.goto(code.url);
    expect(response?.status()).toBe(200);
    await expect(page).toHaveTitle(new RegExp(`^${code.name} \\(${code.value}\\)`));
    await expect(page.locator('h1')).toHaveText([code.name]);

    const main = page.getByRole('main');
    const shown = await main.innerText();
    const numbers = [code.value, code.hex, code.hresult, code.hresultSigned];
    for (const text of [...numbers.map(String), code.title, code.message]) {
      expect(shown).toContain(text);
    }
    for (const text of code.causes.flatMap((cause) => textsOf(cause)))
      expect(shown).toContain(text);
    // Marks of the content files are not for readers.
    expect(shown).not.toContain('`');

    const ids = await main.locator('h2').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual(sections.filter((id) => ids.includes(id) || !optional.has(id)));
    const links = await main
      .locator('a')
      .evaluateAll((all) => all.map((link) => `${link.textContent} ${link.getAttribute('href')}`));
    for (const { code: other } of code.related)
      expect(links).toContain(`${other} /${other.toLowerCase()}/`);

    const twin = await page.request.get(`/${code.name.toLowerCase()}.json`);
    expect(await twin.json()).toEqual(code);
    const markdown = await page.request.get(`/${code.name.toLowerCase()}.md`);
    expect(await markdown.text()).toContain(`# ${code.name} (${code.value}): ${code.title}`);
  });
}

/** The texts of a cause as a page shows them; its side is shown by a label. */
function textsOf(value: object): string[] {
  return Object.entries(value).flatMap(([key, own]) => {
    if (typeof own === 'string')
      return ['side', 'url'].includes(key) ? [] : [own.replaceAll('`', '')];
    return typeof own === 'object' && own !== null ? textsOf(own) : [];
  });
}
