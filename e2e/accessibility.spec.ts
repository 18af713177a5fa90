import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const paths = [
  '/',
  '/wsaeconnreset/',
  '/all/',
  '/404.html',
  '/guides/',
  '/guides/refused-or-timed-out/',
  '/search/',
  '/functions/',
  '/functions/connect/',
  '/runtimes/',
  '/runtimes/rust/',
  '/map/',
  '/decode/',
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of paths) {
    test(`${path} has no accessibility fault in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
}

for (const width of [320, 1440]) {
  test(`no page scrolls sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [...paths, '/wsaeinval/', '/wsaeacces/', '/guides/reading-errors/']) {
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });
}
