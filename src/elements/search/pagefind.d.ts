/** The part of Pagefind's browser API that the site uses: https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: { ranking?: Record<string, unknown>; excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  /** Takes everything back, so that `init` begins anew. */
  destroy(): Promise<void>;
  /** Null when a later call has taken over. */
  debouncedSearch(
    query: string,
    options: { filters: Record<string, string> },
    /** Milliseconds to wait for a later call. */
    wait: number,
  ): Promise<{ results: { data(): Promise<PagefindPage> }[] } | null>;
}

export interface PagefindPage {
  url: string;
  /** Escaped text with the words found in `<mark>`. */
  excerpt: string;
  meta: Record<string, string>;
}
