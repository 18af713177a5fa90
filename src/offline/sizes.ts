/** Bytes as readers see them: "3.4 MB". */
export function inMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)}\u00a0MB`;
}
