import type { Page } from '@playwright/test';

/** A disk that gives a megabyte and then keeps readers waiting. */
export interface SlowDisk {
  /** Resolves once a reader waits: what it was given is worked through. */
  isWaitedFor(): Promise<void>;
  release(): Promise<void>;
}

/** Lets the next page read a megabyte of files, and more only once the disk is released. */
export async function holdDisk(page: Page): Promise<SlowDisk> {
  await page.addInitScript(() => {
    const { arrayBuffer } = Blob.prototype;
    const released = Promise.withResolvers();
    const waitedFor = Promise.withResolvers();
    let bytes = 0;
    Object.assign(globalThis, { slowDisk: { released, waitedFor } });
    Blob.prototype.arrayBuffer = async function () {
      bytes += this.size;
      if (bytes > 1_000_000) {
        waitedFor.resolve(undefined);
        await released.promise;
      }
      return arrayBuffer.call(this);
    };
  });
  return {
    isWaitedFor: () => page.evaluate(() => Reflect.get(globalThis, 'slowDisk').waitedFor.promise),
    release: () => page.evaluate(() => Reflect.get(globalThis, 'slowDisk').released.resolve()),
  };
}
