import { z } from 'zod';
import { localeList } from '../i18n/locales.ts';
import { field } from './field.ts';
import { pictures } from './picture.ts';
import { historyFields } from './release.ts';
import { entryFields, reference, tellingFields } from './shared.ts';

/** `content/film/<id>/facts.yaml`: an animation film; its transcript is the body of each text. */
export const filmFacts = z.strictObject({
  ...entryFields,
  ...historyFields,
  seconds: field(z.int().positive().optional(), {
    label: { ar: 'المدة بالثواني', en: 'Length in seconds' },
    hint: {
      ar: 'عدد صحيح؛ اتركه ما دام الفيلم غير موجود.',
      en: 'A whole number; leave it out while there is no film.',
    },
  }),
  captions: field(z.array(z.enum(localeList)).default([]), {
    label: { ar: 'لغات الشرح المكتوب', en: 'Languages of captions' },
    hint: { ar: 'ar أو en.', en: 'ar or en.' },
  }),
  objectives: field(z.array(reference('objectives')).default([]), {
    label: { ar: 'الأهداف', en: 'Objectives' },
    hint: { ar: 'ما يظهر في الفيلم منها، بالترتيب.', en: 'Those that it shows, in their order.' },
  }),
  pictures,
});

/** The front matter of `content/film/<id>/index.<locale>.mdx`. */
export const filmText = z.strictObject(tellingFields);
