/** The sections of a code's page by their ids, and what they are called where they are listed. */
export const sectionLabels = {
  'what-it-means': 'What it means',
  'in-depth': 'In depth',
  example: 'Example',
  'returned-by': 'Returned by',
  elsewhere: 'What other systems call it',
  messages: 'In other languages',
  related: 'Easily confused with',
  guides: 'Guides',
  sources: 'Sources',
  share: 'Share, or report a mistake',
} as const;

/** Identifier of a section. */
export type SectionId = keyof typeof sectionLabels;
