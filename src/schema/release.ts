import { z } from 'zod';
import { localeList } from '../i18n/locales.ts';
import { field, inEveryLanguage } from './field.ts';
import { day, fingerprint, reference } from './shared.ts';

/** An old address of an entry, below its language: `/press/2024-07-04-old-words/`. */
const formerAddress = z.string().regex(/^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+$/);

/** Who has agreed to which wording, and how: by saying so, or by not objecting in time. */
const signoff = z.strictObject({
  agency: field(reference('agencies'), {
    label: { ar: 'الكيان', en: 'Entity' },
    hint: { ar: 'معرّف من قائمة الكيانات.', en: 'An id from the list of entities.' },
  }),
  language: field(z.enum(localeList), {
    label: { ar: 'لغة النص', en: 'Language of the text' },
    hint: { ar: 'ar أو en.', en: 'ar or en.' },
  }),
  on: field(day, {
    label: { ar: 'التاريخ', en: 'Date' },
    hint: { ar: 'يوم الموافقة، مثل 2024-07-04.', en: 'The day of agreement: 2024-07-04.' },
  }),
  mode: field(z.enum(['explicit', 'no-objection']), {
    label: { ar: 'كيف', en: 'How' },
    hint: {
      ar: 'explicit موافقة صريحة، أو no-objection عدم اعتراض في المهلة.',
      en: 'explicit, or no-objection within the time given.',
    },
  }),
  text: field(fingerprint, {
    label: { ar: 'بصمة النص', en: 'Fingerprint of the text' },
    hint: {
      ar: 'كما يكتبها npm run status -- --json؛ إذا تغيّر النص سقطت الموافقة.',
      en: 'As npm run status -- --json writes it; when the text changes, the agreement lapses.',
    },
  }),
});

/** What was wrong and has been put right, said in public. */
export const correction = z.strictObject({
  on: field(day, {
    label: { ar: 'التاريخ', en: 'Date' },
    hint: { ar: 'يوم التصويب.', en: 'The day of the correction.' },
  }),
  text: field(inEveryLanguage, {
    label: { ar: 'ما صُوِّب', en: 'What was corrected' },
    hint: {
      ar: 'جملة بكل لغة: ما كان خطأ وما هو الصواب.',
      en: 'A sentence in each language: what was wrong and what is right.',
    },
  }),
});

/** What an entry's history adds to its facts: agreements, corrections, addresses that it had. */
export const historyFields = {
  signoffs: field(z.array(signoff).default([]), {
    label: { ar: 'الموافقات', en: 'Sign-offs' },
    hint: {
      ar: 'موافقة لكل كيان ولغة، بلا أسماء أشخاص.',
      en: 'One per entity and language, without names of persons.',
    },
  }),
  corrections: field(z.array(correction).default([]), {
    label: { ar: 'التصويبات', en: 'Corrections' },
    hint: {
      ar: 'لكلٍّ تاريخه وكلماته؛ والصفحة تبدأ بالأحدث.',
      en: 'Each with its date and words; the page begins with the latest.',
    },
  }),
  redirects: field(z.array(formerAddress).default([]), {
    label: { ar: 'عناوين سابقة', en: 'Former addresses' },
    hint: {
      ar: 'العنوان بعد اللغة، مثل /press/2024-07-04-old-words/؛ والأقدم أولاً، فبه تعرف الخلاصات والتقويمات هذا النص.',
      en: 'The address after the language: /press/2024-07-04-old-words/. The oldest comes first: feeds and calendars know the entry by it.',
    },
  }),
};
