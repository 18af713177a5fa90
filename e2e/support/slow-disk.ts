import type { Page } from '@playwright/test';

/** Lets the next page read a megabyte of files, and more only once the function that it returns was called. */
export async function holdDisk(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const { arrayBuffer } = Blob.prototype;
    const { promise, resolve } = Promise.withResolvers();
    let bytes = 0;
    Object.assign(globalThis, { releaseDisk: resolve });
    Blob.prototype.arrayBuffer = async function () {
      bytes += this.size;
      if (bytes > 1_000_000) await promise;
      return arrayBuffer.call(this);
    };
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'releaseDisk')());
}
