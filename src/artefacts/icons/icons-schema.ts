import { z } from 'zod';
import { inEvery } from '../../i18n/locales.ts';
import { certainty } from '../../schema/certainty.ts';
import { iconText } from '../../schema/icon.ts';
import { entryFields, fileFields, told, withdrawn } from '../data/schema.ts';

const words = z.strictObject(inEvery(() => z.string()));
const bytes = z.int().positive();
const language = z.enum(Object.keys(inEvery(() => '')) as [string, ...string[]]);

/** The schema of `icons.json`: the objectives, their icons, and every file that there is of them. */
export const iconsSchema = z.strictObject({
  ...fileFields,
  set: words,
  sprite: z.strictObject({ address: z.url(), bytes }).optional(),
  sets: z.array(
    z.strictObject({
      language,
      address: z.url(),
      bytes,
      format: z.string(),
      pages: z.int().positive().optional(),
    }),
  ),
  icons: z.array(
    z.strictObject({
      ...entryFields,
      number: z.int().min(1).max(23),
      label: words,
      title: words,
      title_status: z.strictObject(inEvery(() => certainty)),
      description: z.strictObject(inEvery(() => z.string().nullable())),
      page: words,
      colour: z.string().regex(/^#[\da-f]{6}$/i),
      contrast_with_white: z.number(),
      files: z.array(
        z.strictObject({
          language: language.optional(),
          address: z.url(),
          bytes,
          edition: z.string(),
          format: z.string(),
          width: z.number().optional(),
          height: z.number().optional(),
        }),
      ),
      texts: z.strictObject(inEvery(() => told(iconText).nullable())),
    }),
  ),
  withdrawn,
});
