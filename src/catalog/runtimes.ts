import { getCollection } from 'astro:content';
import { href } from '../hosting/href.ts';
import type { Runtime } from '../schemas/runtime.ts';
import type { Code, RuntimeName } from './code.ts';
import { getCodes } from './codes.ts';

/** A language or system with its table of codes. */
export interface RuntimePage extends Runtime {
  slug: string;
  /** Address of the page, base included. */
  url: string;
  /** Codes by number, each with what the runtime calls it. */
  table: { code: Code; names: RuntimeName[] }[];
}

/** All runtimes by title. */
export async function getRuntimes(): Promise<RuntimePage[]> {
  const codes = await getCodes();
  return (await getCollection('runtimes'))
    .map(({ id, data }) => ({
      ...data,
      slug: id,
      url: href(`/runtimes/${id}/`),
      table: codes
        .map((code) => ({ code, names: code.runtimes.filter((row) => row.id === id) }))
        .filter(({ names }) => names.length > 0),
    }))
    .toSorted((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1));
}
