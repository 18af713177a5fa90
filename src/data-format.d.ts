/** Name of the form in which scripts get their data: src/hosting/data-format.ts. */
declare const DATA_FORMAT: string;
