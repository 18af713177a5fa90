import { expect, type Page, test } from '@playwright/test';
import { sideLabels } from '../src/schemas/cause.ts';
import { codes } from './support/codes.ts';

const sections = [
  'causes',
  'what-it-means',
  'in-depth',
  'example',
  'returned-by',
  'elsewhere',
  'messages',
  'related',
  'guides',
  'sources',
];
const optional = new Set(['causes', 'in-depth', 'messages', 'related', 'guides']);

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
    for (const { id, label, side, check } of code.causes) {
      const cause = main.locator('.cause', { has: page.locator(`[id="${id}"]`) });
      await expect(cause.getByRole('heading')).toContainText(label.replaceAll('`', ''));
      await expect(cause).toContainText(sideLabels[side]);
      await expect(cause.locator('figcaption').getByText(', as administrator')).toHaveCount(
        check?.admin ? 1 : 0,
      );
    }
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

/** The texts of a cause as a page shows them; side and shell are shown by labels, an id is an address. */
function textsOf(value: object): string[] {
  return Object.entries(value).flatMap(([key, own]) => {
    if (typeof own === 'string')
      return ['id', 'side', 'shell', 'url'].includes(key) ? [] : [own.replaceAll('`', '')];
    return typeof own === 'object' && own !== null ? textsOf(own) : [];
  });
}
