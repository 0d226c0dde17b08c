import { z } from 'zod';
import { field, line } from '../field.ts';
import { id } from './id.ts';

/** The languages of sources: each has a name in every language of the site. */
const sourceLanguages = ['ar', 'en', 'fr'] as const;

/** `content/reference/sources.yaml`: where a fact was read. */
export const source = z.strictObject({
  id,
  title: field(line, {
    label: { ar: 'العنوان', en: 'Title' },
    hint: { ar: 'كما هو في المصدر، بلغته.', en: 'As the source has it, in its own language.' },
  }),
  language: field(z.enum(sourceLanguages), {
    label: { ar: 'اللغة', en: 'Language' },
    hint: {
      ar: 'لغة المصدر: ar العربية، أو en الإنكليزية، أو fr الفرنسية.',
      en: 'The language of the source: ar, en or fr.',
    },
  }),
  publisher: field(line, {
    label: { ar: 'الناشر', en: 'Publisher' },
    hint: { ar: 'الجهة التي أصدرته.', en: 'Who issued it.' },
  }),
  year: field(z.int().optional(), {
    label: { ar: 'السنة', en: 'Year' },
    hint: { ar: 'سنة صدوره إن ذُكرت.', en: 'When it was issued, where it says so.' },
  }),
  url: field(z.url({ protocol: /^https?$/ }).optional(), {
    label: { ar: 'الرابط', en: 'Link' },
    hint: {
      ar: 'العنوان الكامل مبتدئاً بعبارة https://؛ اتركه إن لم يعد يقود إلى المصدر.',
      en: 'The full address with https://; leave it out where it no longer leads there.',
    },
  }),
  kind: field(z.enum(['primary', 'secondary', 'reference']), {
    label: { ar: 'النوع', en: 'Kind' },
    hint: {
      ar: 'primary من الجهة المعنية، أو secondary من طرف ثالث ينقل عنها، أو reference للمراجعة.',
      en: 'primary (from the body concerned), secondary (a third party) or reference (to check by).',
    },
  }),
});
