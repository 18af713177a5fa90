/**
 * How far any rule of the decoder looks, in UTF-16 units. Being constants they keep it linear, and let a
 * text be read in slices with the same result.
 */
export const reach = {
  /** Before the beginning of a place. */
  before: 400,
  /** Past its end. */
  after: 240,
  /** The longest run of letters or digits that is one word; longer ones are cut, and name nothing. */
  word: 64,
  /** From the first word of a message to the end of its last; the longest text of Windows has 232. */
  message: 900,
} as const;
