/** What kind of trouble a code is. `label` is what pages print, `about` explains it in a filter. */
export const natures = [
  { id: 'temporary', label: 'Passes by itself', about: 'Wait and try again.' },
  {
    id: 'environment',
    label: 'This computer or network',
    about: 'Something outside the program needs repair.',
  },
  { id: 'program', label: 'A mistake in the program', about: 'The call itself has to change.' },
  {
    id: 'peer',
    label: 'The other side’s doing',
    about: 'The far end or a device on the way decided.',
  },
  { id: 'status', label: 'Not a failure', about: 'Information about an operation or connection.' },
] as const;

/** Identifier of a nature. */
export type NatureId = (typeof natures)[number]['id'];

/** The nature with its labels. */
export function getNature(id: NatureId): (typeof natures)[number] {
  const nature = natures.find((nature) => nature.id === id);
  if (nature === undefined) throw new Error(`There is no nature "${id}".`);
  return nature;
}
