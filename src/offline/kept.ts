import { keptName } from './kept-names.ts';

/* What this browser keeps, as pages and service worker both know it. */

/** The list of a copy's files, as the build writes it. */
export interface CopyList {
  /** Changes with any file. */
  version: string;
  /** Bytes of all files. */
  bytes: number;
  /** By path below the base: bytes, and the first 16 digits of the SHA-256. */
  files: Record<string, [bytes: number, hash: string]>;
}

/** Address of the list, on the server and in a copy: it is put there last, and makes the copy whole. */
export function listAddress(base: string): string {
  return `${base}offline/files.json`;
}

/** The list of a copy; undefined where the copy is not whole. */
export async function readList(base: string, name: string): Promise<CopyList | undefined> {
  const list = await caches.match(listAddress(base), { cacheName: name });
  return list?.json().catch(() => undefined);
}

/** Where the worker puts a text that another app shares, until the decoder takes it. */
export function sharedText(base: string): { cache: string; address: string; page: string } {
  return {
    cache: keptName(base, 'shared'),
    address: `${base}decode/shared`,
    page: `${base}decode/#shared`,
  };
}

/** Whether an answer has the bytes that a list names. Reads a clone. */
export async function isIntact(response: Response, hash: string): Promise<boolean> {
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
  const digits = Array.from(new Uint8Array(digest).subarray(0, hash.length / 2), (byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return digits.join('') === hash;
}
