/** One measure of the comparison. */
export interface Row {
  id: string;
  what: string;
  better: 'less' | 'more';
  show(value: number): string;
}

const seconds = (value: number) => `${value.toFixed(1)} s`;
const milliseconds = (value: number) => `${value.toFixed(0)} ms`;
const megabytes = (value: number) => `${(value / 1e6).toFixed(1)} MB`;
const kilobytes = (value: number) => `${(value / 1000).toFixed(1)} kB`;
const count = (value: number) => `${value}`;

/** The measures in the order of the report. */
export const rows = [
  { id: 'build', what: 'Clean build', better: 'less', show: seconds },
  { id: 'size', what: 'Output, size', better: 'less', show: megabytes },
  { id: 'files', what: 'Output, files', better: 'less', show: count },
  { id: 'requests', what: 'Cold page, requests', better: 'less', show: count },
  { id: 'bytes', what: 'Cold page, bytes', better: 'less', show: kilobytes },
  { id: 'firstPaint', what: 'Cold page, first paint', better: 'less', show: milliseconds },
  { id: 'largestPaint', what: 'Cold page, largest paint', better: 'less', show: milliseconds },
  { id: 'cold', what: 'Search, cold', better: 'less', show: milliseconds },
  { id: 'bytesUntil', what: 'Search, bytes until the answer', better: 'less', show: kilobytes },
  { id: 'searchBytes', what: 'Search, bytes in all', better: 'less', show: kilobytes },
  { id: 'warm', what: 'Search, warm', better: 'less', show: milliseconds },
  { id: 'first', what: 'Queries, right page first', better: 'more', show: count },
  { id: 'three', what: 'Queries, in the first three', better: 'more', show: count },
  { id: 'missed', what: 'Queries, not in the first ten', better: 'less', show: count },
] as const satisfies readonly Row[];

export type RowId = (typeof rows)[number]['id'];

/** What one engine has: a value, nothing because it lacks the thing, or nothing because it failed. */
export type Cell = number | 'none' | 'failed';
export type Column = Record<RowId, Cell>;
