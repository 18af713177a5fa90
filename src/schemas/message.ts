import { z } from 'astro/zod';

/** A file of `content/messages`: what FormatMessage prints for the codes in one language of Windows. */
export const messages = z.strictObject({
  /** BCP 47 tag: en-US, de-DE. */
  language: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/, 'must be a tag such as de-DE'),
  /** English name of the language. */
  title: z.string().min(1),
  /** One row for each text that was seen; a code may have two where Windows versions differ. */
  messages: z.array(
    z.strictObject({
      /** Name of the code. */
      code: z.string().min(1),
      /** The literal text, as printed. */
      text: z.string().min(1),
      /** Where it can be read. A text without source helps lookup and decoder and is shown on no page. */
      source: z.url({ protocol: /^https$/ }).optional(),
    }),
  ),
});

/** The messages of one language, checked. */
export type Messages = z.infer<typeof messages>;
