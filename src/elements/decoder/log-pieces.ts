import type { LogText } from '../../winsock/encoding';
import * as labels from './labels';

/** A part of a log. */
export interface Piece {
  text: string;
  /** How much of the log has been read with it, from 0 to 1. */
  read: number;
}

const PIECE = 262_144;

/** The pieces of a text. */
export async function* textPieces(text: string): AsyncGenerator<Piece> {
  for (let start = 0; start < text.length; start += PIECE) {
    const end = Math.min(text.length, start + PIECE);
    yield { text: text.slice(start, end), read: end / text.length };
  }
}

/** A file cannot be read; the message is a sentence that says why. */
export class Unreadable extends Error {}

/** The pieces of a file. Throws `Unreadable` where it cannot be read, or has changed since it was chosen. */
export async function* filePieces(file: File, text: LogText): AsyncGenerator<Piece> {
  const { size } = file;
  for (let start = 0; start < size; start += PIECE) {
    const end = Math.min(size, start + PIECE);
    yield { text: text.push(await bytesOf(file, file.slice(start, end))), read: end / size };
  }
  // Of a file that is gone browsers say that it is empty, until it is read.
  const rest = size === 0 ? text.push(await bytesOf(file, file)) : '';
  yield { text: rest + text.end(), read: 1 };
}

async function bytesOf({ name }: File, part: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await part.arrayBuffer());
  } catch (error) {
    throw new Unreadable(whyUnreadable(name, error));
  }
}

function whyUnreadable(name: string, error: unknown): string {
  return error instanceof DOMException && error.name === 'NotFoundError'
    ? labels.isGone(name)
    : labels.isUnreadable(name);
}
