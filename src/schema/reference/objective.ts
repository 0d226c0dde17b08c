import { z } from 'zod';
import { arabicStatus, certainty } from '../certainty.ts';
import { field, inEveryLanguage } from '../field.ts';
import { sources } from '../shared.ts';
import { id } from './id.ts';

/** `content/reference/objectives.yaml`: the 23 objectives (A/RES/73/195, paragraph 16). */
export const objective = z.strictObject({
  id,
  number: field(z.int().min(1).max(23), {
    label: { ar: 'الرقم', en: 'Number' },
    hint: { ar: 'رقمه في الاتفاق، من 1 إلى 23.', en: 'Its number in the Compact, 1 to 23.' },
  }),
  label: field(inEveryLanguage, {
    label: { ar: 'الاسم القصير', en: 'Label' },
    hint: { ar: 'كلمة أو كلمتان للقوائم.', en: 'A word or two, for lists.' },
  }),
  title: field(inEveryLanguage, {
    label: { ar: 'العنوان', en: 'Title' },
    hint: { ar: 'نصه في القرار.', en: 'Its wording in the resolution.' },
  }),
  summary: field(inEveryLanguage, {
    label: { ar: 'الملخص', en: 'Summary' },
    hint: {
      ar: 'ما تلتزم به الدول، بكلمات بسيطة.',
      en: 'What States commit to, in plain words.',
    },
  }),
  arabic_status: arabicStatus,
  english_status: field(certainty, {
    label: { ar: 'درجة التحقق من الإنكليزية', en: 'Certainty of the English' },
    hint: {
      ar: 'هل ورد النص الإنكليزي في مصدر (sourced) أم هو ترجمة عملية (unverified).',
      en: 'Whether the English was read in a source (sourced) or is a working translation (unverified).',
    },
  }),
  sources,
});
