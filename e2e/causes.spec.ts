import { expect, type Locator, type Page, test } from '@playwright/test';
import { codes } from './support/codes.ts';

const { causes = [] } = codes.find(({ name }) => name === 'WSAECONNRESET') ?? {};
const inNetwork = causes.filter(({ side }) => side === 'network');
const [elsewhere] = causes.filter(({ side }) => side === 'peer');

test('a side narrows the causes to its own by keyboard, and all come back', async ({ page }) => {
  await page.goto('/wsaeconnreset/');
  await page.getByRole('radio', { name: `All ${causes.length} causes` }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: 'The other side' })).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: 'The network' })).toBeChecked();
  expect(await openCauses(page)).toEqual(inNetwork.map(({ id }) => id).toSorted());
  // The others are still named.
  await expect(cause(page, elsewhere?.id).getByRole('heading')).toBeVisible();
  await page.getByRole('radio', { name: `All ${causes.length} causes` }).check();
  expect(await openCauses(page)).toEqual(causes.map(({ id }) => id).toSorted());
});

test('the path tells its sides and how many causes each has', async ({ page }) => {
  await page.goto('/wsaeconnreset/');
  const path = page.getByRole('group', { name: 'Where the fault can be' });
  await expect(path.getByRole('listitem')).toHaveCount(4);
  await expect(
    path.getByRole('radio', { name: `The network ${inNetwork.length} causes` }),
  ).toBeVisible();
});

test('narrowed, a linked cause is open and the text of the others is found', async ({ page }) => {
  await page.goto('/wsaeconnreset/');
  await page.getByRole('radio', { name: 'The network' }).check();
  const own = cause(page, elsewhere?.id);
  await expect(own.getByText('What to do')).not.toBeInViewport();
  await page.evaluate((id) => (location.hash = id), elsewhere?.id ?? '');
  expect(await openCauses(page)).toContain(elsewhere?.id);
  const other = causes.findLast(({ side }) => side === 'peer')?.tell.replaceAll('`', '') ?? '';
  const found = await page.evaluate(
    (text) => Reflect.apply(Reflect.get(window, 'find'), window, [text]),
    other.slice(0, 30),
  );
  expect(found).toBe(true);
});

for (const path of ['/wsaeconnreset/', '/10054/']) {
  test(`${path} leads to a cause, marks it and offers its link`, async ({ page }) => {
    const { id } = causes.at(-1) ?? { id: '' };
    await page.goto(`${path}#${id}`);
    await expect(page).toHaveURL(`/wsaeconnreset/#${id}`);
    const own = cause(page, id);
    await expect(own).toBeInViewport();
    expect(await own.evaluate((section) => getComputedStyle(section, '::after').content)).toBe(
      '""',
    );
    await expect(own.getByRole('button', { name: 'Copy Markdown link' })).toBeVisible();
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a side narrows the causes', async ({ page }) => {
    await page.goto('/wsaeconnreset/');
    await page.getByRole('radio', { name: 'The network' }).check();
    const other = await cause(page, elsewhere?.id).boundingBox();
    const own = await cause(page, inNetwork[0]?.id).boundingBox();
    expect(other?.height).toBeLessThan(80);
    expect(own?.height).toBeGreaterThan(150);
  });
});

test('a code without a known cause has no drawing and no list of causes', async ({ page }) => {
  const code = codes.find(({ causes }) => causes.length === 0);
  await page.goto(code?.url ?? '');
  await expect(page.locator('#causes')).toHaveText(/^No public report/);
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.locator('.cause, .jump')).toHaveCount(0);
});

function cause(page: Page, id = ''): Locator {
  return page.locator('.cause', { has: page.locator(`[id="${id}"]`) });
}

/** The causes whose text can be seen, by id. */
async function openCauses(page: Page): Promise<string[]> {
  const ids = await page
    .locator('.cause')
    .evaluateAll((sections) =>
      sections
        .filter((section) => (section.querySelector('dl')?.getBoundingClientRect().height ?? 0) > 0)
        .map((section) => section.querySelector('h3')?.id ?? ''),
    );
  return ids.toSorted();
}
