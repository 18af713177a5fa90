/** The sections of a code's page by their ids, and what they are called where they are listed. */
export const sectionLabels = {
  'what-it-means': 'What it means',
  causes: 'Why, and what to do',
  'in-depth': 'In depth',
  example: 'Example',
  'returned-by': 'Returned by',
  elsewhere: 'Elsewhere',
  related: 'Easily confused with',
  guides: 'Guides',
  'also-written': 'Also written as',
  sources: 'Sources',
} as const;

/** Identifier of a section. */
export type SectionId = keyof typeof sectionLabels;
