import { z } from 'zod';
import { status } from '../certainty.ts';
import { field, inEveryLanguage } from '../field.ts';
import { reference } from '../shared.ts';
import { id } from './id.ts';

/** `content/reference/round-tables.yaml`: the round tables of the review forum (A/RES/73/326) and their objectives. */
export const roundTable = z.strictObject({
  id,
  label: field(inEveryLanguage, {
    label: { ar: 'الموضوع', en: 'Subject' },
    hint: { ar: 'موضوع المائدة المستديرة.', en: 'What the round table is about.' },
  }),
  objectives: field(z.array(reference('objectives')).min(1), {
    label: { ar: 'الأهداف', en: 'Objectives' },
    hint: { ar: 'أهداف الاتفاق، مثل gcm-17.', en: 'Objectives of the Compact: gcm-17.' },
  }),
  sources: field(z.array(reference('sources')).default([]), {
    label: { ar: 'المصادر', en: 'Sources' },
    hint: {
      ar: 'معرّفات من قائمة المصادر، أو قائمة فارغة ما دام التوزيع غير متحقق منه.',
      en: 'Ids from the list of sources; none while the grouping is unverified.',
    },
  }),
  status,
});
