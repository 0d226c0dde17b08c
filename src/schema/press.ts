import { z } from 'zod';
import { field, line } from './field.ts';
import { pictures } from './picture.ts';
import { historyFields } from './release.ts';
import { entryFields, reference, sources, tellingFields } from './shared.ts';

/** `content/press/<YYYY-MM-DD-words>/facts.yaml`: what is true of a briefing note in every language. */
export const pressFacts = z.strictObject({
  ...entryFields,
  ...historyFields,
  sample: field(z.boolean(), {
    label: { ar: 'نموذج', en: 'Sample' },
    hint: {
      ar: 'true لكل نص لم تصدره الشبكة: تقول الصفحة وكل ملف منها إنه نموذج.',
      en: 'true for any text that the Network has not issued: the page and each file say so.',
    },
  }),
  sources,
  objectives: field(z.array(reference('objectives')).default([]), {
    label: { ar: 'الأهداف', en: 'Objectives' },
    hint: {
      ar: 'أهداف الاتفاق التي يتناولها النص، مثل gcm-17.',
      en: 'The objectives it is about: gcm-17.',
    },
  }),
  countries: field(z.array(reference('countries')).default([]), {
    label: { ar: 'البلدان', en: 'Countries' },
    hint: { ar: 'معرّفات من قائمة البلدان.', en: 'Ids from the list of countries.' },
  }),
  statistics: field(z.array(reference('statistics')).default([]), {
    label: { ar: 'الأرقام', en: 'Figures' },
    hint: {
      ar: 'معرّفات من قائمة الأرقام؛ تظهر مع سنتها ومصدرها وتنبيهها.',
      en: 'Ids from the list of figures; shown with year, source and caution.',
    },
  }),
  pictures,
});

/** The front matter of `content/press/<id>/index.<locale>.mdx`. */
export const pressText = z.strictObject({
  ...tellingFields,
  key_points: field(z.array(line).min(1).max(6), {
    label: { ar: 'النقاط الرئيسية', en: 'Key points' },
    hint: {
      ar: 'من جملة إلى ست جمل يأخذها الصحفي كما هي.',
      en: 'One to six sentences that a journalist can take as they are.',
    },
  }),
});

export type PressText = z.output<typeof pressText>;
