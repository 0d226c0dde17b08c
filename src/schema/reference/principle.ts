import { z } from 'zod';
import { arabicStatus, status } from '../certainty.ts';
import { field, inEveryLanguage } from '../field.ts';
import { sources } from '../shared.ts';
import { id } from './id.ts';

/** `content/reference/principles.yaml`: the ten guiding principles (A/RES/73/195, paragraph 15). */
export const principle = z.strictObject({
  id,
  letter: field(z.string().regex(/^[a-j]$/), {
    label: { ar: 'الحرف', en: 'Letter' },
    hint: {
      ar: 'حرف البند في النص الإنكليزي للقرار، من «a» إلى «j».',
      en: 'The letter of its item in the resolution, a to j.',
    },
  }),
  title: field(inEveryLanguage, {
    label: { ar: 'الاسم', en: 'Name' },
    hint: { ar: 'اسم المبدأ كما في القرار.', en: 'The name that the resolution gives it.' },
  }),
  summary: field(inEveryLanguage, {
    label: { ar: 'الملخص', en: 'Summary' },
    hint: { ar: 'معناه في جملة، بكلماتنا.', en: 'What it means, in a sentence of our own.' },
  }),
  arabic_status: arabicStatus,
  sources,
  status,
});
