import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { contentFolder } from './hosting/environment.ts';
import { change } from './schemas/change.ts';
import { code } from './schemas/code.ts';
import { apiFunction } from './schemas/function.ts';
import { guide } from './schemas/guide.ts';
import { messages } from './schemas/message.ts';
import { phrases } from './schemas/phrases.ts';
import { runtime } from './schemas/runtime.ts';
import { tracker } from './schemas/tracker.ts';

const files = (folder: string, pattern: string) =>
  glob({ base: `${contentFolder}/${folder}`, pattern: `[^_]*.${pattern}` });

export const collections = {
  changes: defineCollection({ loader: file(`${contentFolder}/changes.yaml`), schema: change }),
  codes: defineCollection({ loader: files('codes', 'mdx'), schema: code }),
  functions: defineCollection({ loader: files('functions', 'yaml'), schema: apiFunction }),
  guides: defineCollection({ loader: files('guides', 'mdx'), schema: guide }),
  messages: defineCollection({ loader: files('messages', 'yaml'), schema: messages }),
  phrases: defineCollection({ loader: file(`${contentFolder}/phrases.yaml`), schema: phrases }),
  trackers: defineCollection({ loader: file(`${contentFolder}/trackers.yaml`), schema: tracker }),
  runtimes: defineCollection({ loader: files('runtimes', 'yaml'), schema: runtime }),
};
