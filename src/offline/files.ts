/**
 * Files of an edition by their path in it, with slashes. Each is made when it is asked for, so that an
 * edition of any size needs the memory of one file.
 */
export type Files = ReadonlyMap<string, () => Uint8Array>;

/** Takes the next bytes of a file that is being written. */
export type Write = (chunk: Uint8Array) => void;

/** The text of a file of an edition. Throws where the edition does not have it. */
export function readText(files: Files, path: string): string {
  const make = files.get(path);
  if (make === undefined) throw new Error(`The offline edition has no ${path}.`);
  return new TextDecoder().decode(make());
}

/** The bytes of a text, in UTF-8. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
