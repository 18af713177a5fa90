import type { Browser } from '@playwright/test';
import type { Site } from '../../src/hosting/serve.ts';
import { visit } from './visit.ts';

/** What the first visit to a page costs. */
export interface ColdPage {
  requests: number;
  bytes: number;
  /** First and largest contentful paint, in milliseconds. */
  firstPaint: number;
  largestPaint: number;
}

/** Opens a page for the first time over a slow network; counts until the network is silent. */
export async function openCold(browser: Browser, site: Site, path: string): Promise<ColdPage> {
  const before = site.sent.length;
  const { page, close } = await visit(browser, site.origin + path, { slow: true });
  try {
    const paints = await page.evaluate(
      () =>
        new Promise<{ firstPaint: number; largestPaint: number }>((resolve) => {
          new PerformanceObserver((list) =>
            resolve({
              firstPaint:
                performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
              largestPaint: list.getEntries().at(-1)?.startTime ?? NaN,
            }),
          ).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
    const sent = site.sent.slice(before);
    return {
      ...paints,
      requests: sent.length,
      bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  } finally {
    await close();
  }
}
