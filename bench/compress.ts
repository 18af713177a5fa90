import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes after gzip at its strongest. */
export function gzipped(data: string | Uint8Array): number {
  return gzipSync(data, { level: 9 }).length;
}

/** Bytes after brotli at its strongest, which is its default. */
export function brotlied(data: string | Uint8Array): number {
  return brotliCompressSync(data).length;
}
